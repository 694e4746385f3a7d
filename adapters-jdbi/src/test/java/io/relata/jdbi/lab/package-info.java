/** The experiments on a real database, held to what is so on every machine. */
@NullMarked
package io.relata.jdbi.lab;

import org.jspecify.annotations.NullMarked;
