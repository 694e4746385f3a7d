package io.relata.domain.planted.one;

import io.relata.domain.planted.two.Two;
import java.util.List;

/** Knows the other package. */
public record One(List<Two> twos) {}
