package io.relata.jdbi.check;

/**
 * A column of a table, in the database or in the model.
 *
 * @param type as migrations spell it: {@code varchar(50)}
 */
record Column(String name, String type, boolean isRequired, Preset preset) {}
