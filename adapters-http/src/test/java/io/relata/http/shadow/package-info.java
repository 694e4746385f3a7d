/** Requests that are remembered for a while. */
@NullMarked
package io.relata.http.shadow;

import org.jspecify.annotations.NullMarked;
