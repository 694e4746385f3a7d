package io.relata.domain.people;

import io.relata.domain.model.Named;

/** All groups. Removing one ends its memberships and leaves the users. */
public interface Groups extends Named<Group> {}
