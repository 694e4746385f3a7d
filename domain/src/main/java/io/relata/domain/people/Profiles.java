package io.relata.domain.people;

import io.relata.domain.model.Repository;

/** All profiles, at most one for each user. */
public interface Profiles extends Repository<Profile> {}
