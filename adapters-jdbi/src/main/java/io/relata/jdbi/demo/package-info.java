/**
 * Fills tables with a great many rows at once, by COPY. Knows entities, not contexts: what the rows
 * are is decided elsewhere.
 */
@NullMarked
package io.relata.jdbi.demo;

import org.jspecify.annotations.NullMarked;
