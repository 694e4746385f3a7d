package io.relata.domain.planted.two;

import io.relata.domain.planted.one.One;
import java.util.List;

/** Knows the first package back. */
public record Two(List<One> ones) {}
