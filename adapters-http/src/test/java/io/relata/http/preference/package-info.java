/** Preferences as clients send them. */
@NullMarked
package io.relata.http.preference;

import org.jspecify.annotations.NullMarked;
