package io.relata.jdbi.blog;

import io.relata.domain.blog.CommentsContract;
import io.relata.jdbi.OnPostgres;

class CommentsOnPostgresTest extends OnPostgres implements CommentsContract {}
