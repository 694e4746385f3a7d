/**
 * What the reader costs beside plain JDBC written by hand. Runs on demand only, as {@code
 * docs/cost.md} says.
 */
@NullMarked
package io.relata.jdbi.measure;

import org.jspecify.annotations.NullMarked;
