package io.relata.application.planted;

import io.relata.jdbi.query.JdbiReader;

/** A use case that can only run on one adapter. */
public record ApplicationThatKnowsJdbi(JdbiReader reader) {}
