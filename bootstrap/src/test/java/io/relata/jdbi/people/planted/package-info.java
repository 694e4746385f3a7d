/** Adapters of people that break rules on purpose; they show that the rules catch it. */
@NullMarked
package io.relata.jdbi.people.planted;

import org.jspecify.annotations.NullMarked;
