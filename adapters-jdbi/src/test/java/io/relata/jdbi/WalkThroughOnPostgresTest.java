package io.relata.jdbi;

import io.relata.domain.WalkThroughContract;

class WalkThroughOnPostgresTest extends OnPostgres implements WalkThroughContract {}
