/** Contracts of the ports: what every adapter must do, told as tests. */
@NullMarked
package io.relata.domain;

import org.jspecify.annotations.NullMarked;
