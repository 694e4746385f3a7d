/** Requests that are done once, however often they are repeated. */
@NullMarked
package io.relata.application.once;

import org.jspecify.annotations.NullMarked;
