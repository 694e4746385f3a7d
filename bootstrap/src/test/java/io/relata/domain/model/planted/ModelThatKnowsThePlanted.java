package io.relata.domain.model.planted;

import io.relata.domain.planted.ContextThatKnowsPeople;

/** A kernel that is made for one context. */
public record ModelThatKnowsThePlanted(ContextThatKnowsPeople planted) {}
