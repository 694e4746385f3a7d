package io.relata.domain.planted;

import io.relata.domain.model.Repository;

/** A collection that nobody has written an adapter for. */
public interface RepositoryWithoutContract extends Repository<String> {}
