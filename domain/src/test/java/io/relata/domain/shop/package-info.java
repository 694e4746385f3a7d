@NullMarked
package io.relata.domain.shop;

import org.jspecify.annotations.NullMarked;
