/**
 * What may be set, from flags, from the environment and from a file, in that order. Anything
 * unknown or wrong stops the start.
 */
@NullMarked
package io.relata.bootstrap.settings;

import org.jspecify.annotations.NullMarked;
