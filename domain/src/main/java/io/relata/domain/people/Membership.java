package io.relata.domain.people;

import io.relata.domain.model.Id;

/** That a user is in a group. */
public record Membership(Id<User> user, Id<Group> group) {}
