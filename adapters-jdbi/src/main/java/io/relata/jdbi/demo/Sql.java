package io.relata.jdbi.demo;

import io.relata.domain.model.EntityName;

/** The pieces of SQL that are made of names. */
final class Sql {

  private Sql() {}

  static String quoted(EntityName table) {
    return quoted(table.context()) + "." + quoted(table.collection());
  }

  /** Names of the model have no quotes in them. */
  static String quoted(String name) {
    return '"' + name + '"';
  }
}
