/** The reader on PostgreSQL: its answers, its statements, its plans. */
@NullMarked
package io.relata.jdbi.query;

import org.jspecify.annotations.NullMarked;
