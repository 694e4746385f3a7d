/** The shadow. */
@NullMarked
package io.relata.application.shadow;

import org.jspecify.annotations.NullMarked;
