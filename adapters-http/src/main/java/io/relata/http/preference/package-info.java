/** What clients prefer of how they are answered. */
@NullMarked
package io.relata.http.preference;

import org.jspecify.annotations.NullMarked;
