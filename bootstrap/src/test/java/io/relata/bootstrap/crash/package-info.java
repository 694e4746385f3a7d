/** Processes that are killed at any moment while clients write, and what is there afterwards. */
@NullMarked
package io.relata.bootstrap.crash;

import org.jspecify.annotations.NullMarked;
