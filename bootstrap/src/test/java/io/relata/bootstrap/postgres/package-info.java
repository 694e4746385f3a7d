@NullMarked
package io.relata.bootstrap.postgres;

import org.jspecify.annotations.NullMarked;
