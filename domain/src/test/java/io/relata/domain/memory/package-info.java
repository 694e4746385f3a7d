/**
 * The ports in memory, with the database's semantics. For tests: of the layers above the ports, and
 * of the other adapter, which must give the same answers.
 */
@NullMarked
package io.relata.domain.memory;

import org.jspecify.annotations.NullMarked;
