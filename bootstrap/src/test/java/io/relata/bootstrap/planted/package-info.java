/** Wiring that breaks rules on purpose; it shows that they catch it. */
@NullMarked
package io.relata.bootstrap.planted;

import org.jspecify.annotations.NullMarked;
