package io.relata.jdbi;

import io.relata.domain.model.LinksContract;

class LinksOnPostgresTest extends OnPostgres implements LinksContract {}
