/** Requests from within this process. */
@NullMarked
package io.relata.http.local;

import org.jspecify.annotations.NullMarked;
