package io.relata.bootstrap.planted;

import javax.sql.DataSource;

/** Wiring that could run SQL which no shadow shows. */
public record BootstrapThatKnowsJdbc(DataSource source) {}
