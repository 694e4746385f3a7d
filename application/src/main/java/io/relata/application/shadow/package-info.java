/** The shadow: what the database was asked, and why, on behalf of one piece of work. */
@NullMarked
package io.relata.application.shadow;

import org.jspecify.annotations.NullMarked;
