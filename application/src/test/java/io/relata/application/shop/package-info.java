@NullMarked
package io.relata.application.shop;

import org.jspecify.annotations.NullMarked;
