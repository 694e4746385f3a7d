/** The command line: what can be asked of the program, and how it answers. */
@NullMarked
package io.relata.bootstrap.command;

import org.jspecify.annotations.NullMarked;
