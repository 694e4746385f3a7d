@NullMarked
package io.relata.jdbi.shop;

import org.jspecify.annotations.NullMarked;
