/**
 * What an answer over HTTP costs beside a handler written by hand. Runs on demand only, as {@code
 * docs/cost.md} says.
 */
@NullMarked
package io.relata.bootstrap.measure;

import org.jspecify.annotations.NullMarked;
