package io.relata.domain.model.planted;

import io.relata.domain.query.Query;

/** A model that knows how it is asked. */
public record ModelThatKnowsQueries<T>(Query<T> query) {}
