/** Products, and what customers order of them. */
@NullMarked
package io.relata.domain.shop;

import org.jspecify.annotations.NullMarked;
