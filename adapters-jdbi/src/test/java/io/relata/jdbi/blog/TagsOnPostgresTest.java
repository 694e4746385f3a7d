package io.relata.jdbi.blog;

import io.relata.domain.blog.TagsContract;
import io.relata.jdbi.OnPostgres;

class TagsOnPostgresTest extends OnPostgres implements TagsContract {}
