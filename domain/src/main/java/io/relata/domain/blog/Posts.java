package io.relata.domain.blog;

import io.relata.domain.model.Repository;

/** All posts. Removing one removes its comments and takes its tags off it. */
public interface Posts extends Repository<Post> {}
