/**
 * The ports on PostgreSQL: connections, migrations and units of work. A package below for each
 * feature.
 */
@NullMarked
package io.relata.jdbi;

import org.jspecify.annotations.NullMarked;
