/** The adapter on a real PostgreSQL, one server for all tests, a database for each class. */
@NullMarked
package io.relata.jdbi;

import org.jspecify.annotations.NullMarked;
