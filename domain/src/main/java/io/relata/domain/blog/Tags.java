package io.relata.domain.blog;

import io.relata.domain.model.Named;

/** All tags. Removing one takes it off the posts and leaves them. */
public interface Tags extends Named<Tag> {}
