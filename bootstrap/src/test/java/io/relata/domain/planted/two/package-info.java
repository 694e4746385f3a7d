/** The other half of a cycle, on purpose. */
@NullMarked
package io.relata.domain.planted.two;

import org.jspecify.annotations.NullMarked;
