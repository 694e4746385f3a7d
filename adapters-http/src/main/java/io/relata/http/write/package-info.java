/** Requests that write: what their bodies say, and what they are answered. */
@NullMarked
package io.relata.http.write;

import org.jspecify.annotations.NullMarked;
