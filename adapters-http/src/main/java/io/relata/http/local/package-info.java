/** Requests from within this process, which are answered as those over HTTP are. */
@NullMarked
package io.relata.http.local;

import org.jspecify.annotations.NullMarked;
