/**
 * Demo data: all contexts as they might be, of any size. Each row is a function of a seed and its
 * number, so that the same seed gives the same data on every machine.
 */
@NullMarked
package io.relata.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
