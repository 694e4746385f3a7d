package io.relata.domain.people.planted;

import io.relata.domain.planted.ContextThatKnowsPeople;

/** People who know a context that knows them. */
public record PeopleWhoKnowThePlanted(ContextThatKnowsPeople planted) {}
