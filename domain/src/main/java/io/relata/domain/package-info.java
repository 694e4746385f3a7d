/**
 * What the data means, in plain Java: the kernel and a package for each context. Knows no adapter
 * and no library.
 */
@NullMarked
package io.relata.domain;

import org.jspecify.annotations.NullMarked;
