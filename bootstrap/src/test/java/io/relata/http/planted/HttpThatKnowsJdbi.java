package io.relata.http.planted;

import io.relata.jdbi.query.JdbiReader;

/** An adapter that knows another. */
public record HttpThatKnowsJdbi(JdbiReader reader) {}
