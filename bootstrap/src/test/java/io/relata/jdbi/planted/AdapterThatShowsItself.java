package io.relata.jdbi.planted;

/** Public, and not among the entries. */
public record AdapterThatShowsItself() {}
