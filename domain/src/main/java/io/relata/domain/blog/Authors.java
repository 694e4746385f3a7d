package io.relata.domain.blog;

import io.relata.domain.model.Repository;

/** All authors. Removing one removes the posts and their comments, never the tags. */
public interface Authors extends Repository<Author> {}
