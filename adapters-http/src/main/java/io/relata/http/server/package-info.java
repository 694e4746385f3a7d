/** The server: addresses, what surrounds every request, start and stop. */
@NullMarked
package io.relata.http.server;

import org.jspecify.annotations.NullMarked;
