/**
 * The use cases and what they need besides data: budgets, units of work, the shadow. Knows the
 * domain only.
 */
@NullMarked
package io.relata.application;

import org.jspecify.annotations.NullMarked;
