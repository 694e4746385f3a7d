/** People on PostgreSQL. */
@NullMarked
package io.relata.jdbi.people;

import org.jspecify.annotations.NullMarked;
