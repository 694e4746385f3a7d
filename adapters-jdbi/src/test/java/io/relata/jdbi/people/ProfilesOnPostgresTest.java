package io.relata.jdbi.people;

import io.relata.domain.people.ProfilesContract;
import io.relata.jdbi.OnPostgres;

class ProfilesOnPostgresTest extends OnPostgres implements ProfilesContract {}
