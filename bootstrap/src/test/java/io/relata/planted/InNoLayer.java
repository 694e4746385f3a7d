package io.relata.planted;

import io.relata.domain.model.Catalog;

/** Lies beside the modules. */
public record InNoLayer(Catalog catalog) {}
