package io.relata.bootstrap.planted;

import org.assertj.core.api.AbstractAssert;

/** Wiring with a library that nobody allowed. */
public record BootstrapThatKnowsAssertions(Class<? extends AbstractAssert<?, ?>> type) {}
