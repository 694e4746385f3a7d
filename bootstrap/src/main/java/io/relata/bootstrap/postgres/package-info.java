/**
 * A PostgreSQL of our own, for running without installing one. A folder holds its programs, its
 * data and its password. It outlives any of its users, and its users may come and go in any way.
 */
@NullMarked
package io.relata.bootstrap.postgres;

import org.jspecify.annotations.NullMarked;
