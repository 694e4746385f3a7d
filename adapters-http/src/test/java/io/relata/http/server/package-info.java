/** The server as its clients meet it, over data in memory. */
@NullMarked
package io.relata.http.server;

import org.jspecify.annotations.NullMarked;
