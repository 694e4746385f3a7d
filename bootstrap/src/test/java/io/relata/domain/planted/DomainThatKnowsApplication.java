package io.relata.domain.planted;

import io.relata.application.work.UnitOfWork;

/** The domain does not open units of work. */
public record DomainThatKnowsApplication(UnitOfWork work) {}
