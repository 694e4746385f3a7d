package io.relata.domain.planted;

import io.relata.domain.blog.Post;

/** A context that builds on another than people. */
public record ContextThatKnowsBlog(Post post) {}
