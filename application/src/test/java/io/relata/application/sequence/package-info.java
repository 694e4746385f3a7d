/** Sequences of reads and writes made by chance, the same on any two adapters. */
@NullMarked
package io.relata.application.sequence;

import org.jspecify.annotations.NullMarked;
