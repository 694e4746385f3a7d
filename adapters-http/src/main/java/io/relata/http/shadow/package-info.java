/** The shadow over HTTP: what recent requests asked of the database. */
@NullMarked
package io.relata.http.shadow;

import org.jspecify.annotations.NullMarked;
