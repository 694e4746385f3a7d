/** Why what is right may not be done now: told by adapters, answered by those who asked. */
@NullMarked
package io.relata.application.failure;

import org.jspecify.annotations.NullMarked;
