/** The forms of answers: rows straight to bytes, as their view says. */
@NullMarked
package io.relata.http.render;

import org.jspecify.annotations.NullMarked;
