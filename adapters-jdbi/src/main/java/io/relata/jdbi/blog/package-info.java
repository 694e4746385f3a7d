/** The blog on PostgreSQL. */
@NullMarked
package io.relata.jdbi.blog;

import org.jspecify.annotations.NullMarked;
