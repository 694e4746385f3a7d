/** Plain values as PostgreSQL and its driver take and give them. */
@NullMarked
package io.relata.jdbi.value;

import org.jspecify.annotations.NullMarked;
