/** The contract of ledgers, and how they are kept in memory. */
@NullMarked
package io.relata.application.once;

import org.jspecify.annotations.NullMarked;
