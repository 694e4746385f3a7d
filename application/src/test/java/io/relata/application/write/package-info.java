/** How use cases write, tried in memory. */
@NullMarked
package io.relata.application.write;

import org.jspecify.annotations.NullMarked;
