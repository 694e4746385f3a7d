/** Contracts of the blog's ports. */
@NullMarked
package io.relata.domain.blog;

import org.jspecify.annotations.NullMarked;
