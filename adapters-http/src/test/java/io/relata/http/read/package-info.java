/** How requests for reading are read and answered. */
@NullMarked
package io.relata.http.read;

import org.jspecify.annotations.NullMarked;
