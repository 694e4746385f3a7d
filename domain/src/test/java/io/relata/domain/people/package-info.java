/** Contracts of the people's ports. */
@NullMarked
package io.relata.domain.people;

import org.jspecify.annotations.NullMarked;
