package io.relata.domain.model;

/** Rows that stand in the way of others. */
public record Clash<T>(Entity<T> entity, Condition<T> which) {}
