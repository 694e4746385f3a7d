package io.relata.application.lab;

/** Something to know about the data or the way of measuring: {@code posts}, {@code 2,000}. */
public record Fact(String name, String value) {}
