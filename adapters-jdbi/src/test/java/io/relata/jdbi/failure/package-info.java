@NullMarked
package io.relata.jdbi.failure;

import org.jspecify.annotations.NullMarked;
