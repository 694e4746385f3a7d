package io.relata.domain.blog;

import io.relata.domain.model.Id;

/** That a post has a tag. */
public record Tagging(Id<Post> post, Id<Tag> tag) {}
