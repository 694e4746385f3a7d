/** The repositories of blog keep their contracts. */
@NullMarked
package io.relata.jdbi.blog;

import org.jspecify.annotations.NullMarked;
