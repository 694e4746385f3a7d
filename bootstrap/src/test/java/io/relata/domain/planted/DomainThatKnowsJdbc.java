package io.relata.domain.planted;

import java.sql.Connection;

/** The domain does not know how it is stored. */
public record DomainThatKnowsJdbc(Connection connection) {}
