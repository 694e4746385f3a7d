package io.relata.jdbi.planted;

import io.relata.bootstrap.planted.BootstrapThatKnowsJdbc;

/** An adapter that knows who started it. */
public record JdbiThatKnowsBootstrap(BootstrapThatKnowsJdbc wiring) {}
