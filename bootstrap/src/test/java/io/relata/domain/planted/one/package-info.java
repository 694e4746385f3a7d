/** Half of a cycle, on purpose. */
@NullMarked
package io.relata.domain.planted.one;

import org.jspecify.annotations.NullMarked;
