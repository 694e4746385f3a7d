package io.relata.domain.people;

import io.relata.domain.model.Repository;

/**
 * All users. Removing one removes the profile and the memberships, and what other contexts declare.
 */
public interface Users extends Repository<User> {}
