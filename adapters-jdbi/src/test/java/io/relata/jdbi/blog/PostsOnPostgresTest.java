package io.relata.jdbi.blog;

import io.relata.domain.blog.PostsContract;
import io.relata.jdbi.OnPostgres;

class PostsOnPostgresTest extends OnPostgres implements PostsContract {}
