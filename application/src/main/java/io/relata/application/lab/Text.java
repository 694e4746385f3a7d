package io.relata.application.lab;

/**
 * A statement that a way ran.
 *
 * @param reason what it was for, and how often it ran
 */
public record Text(String way, String reason, String sql) {}
