/** What tasks need of PostgreSQL beyond their rows. */
@NullMarked
package io.relata.jdbi.tasks;

import org.jspecify.annotations.NullMarked;
