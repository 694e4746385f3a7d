package io.relata.domain.blog;

import io.relata.domain.model.Repository;

/** All comments. */
public interface Comments extends Repository<Comment> {}
