/** What the failures of PostgreSQL, its driver and the pool mean to those who asked. */
@NullMarked
package io.relata.jdbi.failure;

import org.jspecify.annotations.NullMarked;
