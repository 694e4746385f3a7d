/** Starts the program: its command line, and the wiring of everything inside. */
@NullMarked
package io.relata.bootstrap;

import org.jspecify.annotations.NullMarked;
