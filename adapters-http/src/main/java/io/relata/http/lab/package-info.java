/**
 * The laboratory over HTTP: lists experiments, runs one, and tells how far it is and what it found,
 * line by line.
 */
@NullMarked
package io.relata.http.lab;

import org.jspecify.annotations.NullMarked;
