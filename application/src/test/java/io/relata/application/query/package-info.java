/** Budgets. */
@NullMarked
package io.relata.application.query;

import org.jspecify.annotations.NullMarked;
