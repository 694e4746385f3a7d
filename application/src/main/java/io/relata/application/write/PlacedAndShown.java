package io.relata.application.write;

/** What became of rows that were put, and how they are now. */
public record PlacedAndShown<T>(Placed<T> placed, Shown<T> shown) {}
