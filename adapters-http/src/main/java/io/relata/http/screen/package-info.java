/** The screens: what people see in a browser, and what that loads. */
@NullMarked
package io.relata.http.screen;

import org.jspecify.annotations.NullMarked;
