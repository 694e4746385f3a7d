/**
 * Answers queries from PostgreSQL by hand-made statements. A {@code Node} is one entity of a
 * query's shape; a statement fetches one node, with the to-one relations that ride along; a trip
 * carries the statements that do not need each other; a session gives all trips of a read one
 * snapshot. Strategies differ in how they cut a query into statements.
 */
@NullMarked
package io.relata.jdbi.query;

import org.jspecify.annotations.NullMarked;
