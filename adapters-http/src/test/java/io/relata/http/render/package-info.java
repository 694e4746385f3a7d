/** How answers look, and that they look so for any rows. */
@NullMarked
package io.relata.http.render;

import org.jspecify.annotations.NullMarked;
