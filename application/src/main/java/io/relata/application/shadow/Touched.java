package io.relata.application.shadow;

/**
 * The rows that a unit of work added to a table, changed and removed in it, those among them that
 * went or changed with others. A row that it touched twice counts twice.
 *
 * @param table with its context, {@code blog.posts}
 */
public record Touched(String table, long added, long changed, long removed) {}
