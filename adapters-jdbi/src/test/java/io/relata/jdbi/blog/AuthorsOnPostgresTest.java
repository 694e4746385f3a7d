package io.relata.jdbi.blog;

import io.relata.domain.blog.AuthorsContract;
import io.relata.jdbi.OnPostgres;

class AuthorsOnPostgresTest extends OnPostgres implements AuthorsContract {}
