/** Adapters that break rules on purpose; they show that the rules catch it. */
@NullMarked
package io.relata.jdbi.planted;

import org.jspecify.annotations.NullMarked;
