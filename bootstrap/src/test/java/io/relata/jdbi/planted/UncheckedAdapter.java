package io.relata.jdbi.planted;

import io.relata.domain.planted.PortWithoutContract;

/** Does what it likes. */
public record UncheckedAdapter(int count) implements PortWithoutContract {}
