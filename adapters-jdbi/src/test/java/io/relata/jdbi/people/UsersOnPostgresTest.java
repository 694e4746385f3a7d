package io.relata.jdbi.people;

import io.relata.domain.people.UsersContract;
import io.relata.jdbi.OnPostgres;

class UsersOnPostgresTest extends OnPostgres implements UsersContract {}
