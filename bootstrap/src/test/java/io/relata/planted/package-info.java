/** Code that belongs to no module, on purpose. */
@NullMarked
package io.relata.planted;

import org.jspecify.annotations.NullMarked;
