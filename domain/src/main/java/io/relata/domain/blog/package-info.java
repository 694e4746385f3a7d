/** The blog: authors, their posts, the posts' tags and comments. Builds on people. */
@NullMarked
package io.relata.domain.blog;

import org.jspecify.annotations.NullMarked;
