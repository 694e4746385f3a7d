/** The contract of units of work, and how they are done in memory. */
@NullMarked
package io.relata.application.work;

import org.jspecify.annotations.NullMarked;
