/** The repositories of people keep their contracts. */
@NullMarked
package io.relata.jdbi.people;

import org.jspecify.annotations.NullMarked;
