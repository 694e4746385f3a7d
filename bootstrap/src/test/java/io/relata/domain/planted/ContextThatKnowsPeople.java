package io.relata.domain.planted;

import io.relata.domain.people.User;

/** Breaks no rule until people know it too. */
public record ContextThatKnowsPeople(User user) {}
