package io.relata.jdbi.people;

import io.relata.domain.people.GroupsContract;
import io.relata.jdbi.OnPostgres;

class GroupsOnPostgresTest extends OnPostgres implements GroupsContract {}
