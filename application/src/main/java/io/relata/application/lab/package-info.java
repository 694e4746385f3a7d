/**
 * Experiments with data access, as values: what each asks, how it is run, and what it found.
 * Nothing here measures or draws; adapters do.
 */
@NullMarked
package io.relata.application.lab;

import org.jspecify.annotations.NullMarked;
