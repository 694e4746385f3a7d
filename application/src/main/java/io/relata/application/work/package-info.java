/** Units of work: what happens wholly or not at all. */
@NullMarked
package io.relata.application.work;

import org.jspecify.annotations.NullMarked;
