/** The documents: what they show is run, what they name is there, and what is there they name. */
@NullMarked
package io.relata.bootstrap.docs;

import org.jspecify.annotations.NullMarked;
