package io.relata.application.shadow;

import java.util.Locale;

/** Why a statement ran. */
public sealed interface Reason {

  /** For the rows of the query itself. */
  record Root(String entity) implements Reason {

    @Override
    public String toString() {
      return "root " + entity;
    }
  }

  /**
   * For related rows.
   *
   * @param path the relations that lead there from the root, {@code posts.tags}
   */
  record Relation(String path) implements Reason {

    @Override
    public String toString() {
      return "relation " + path;
    }
  }

  /** To count the rows that fit, whatever part of them is shown. */
  record Count(String entity) implements Reason {

    @Override
    public String toString() {
      return "count of " + entity;
    }
  }

  /** To count the rows that a unit of work touches. */
  record Touch() implements Reason {

    @Override
    public String toString() {
      return "rows touched";
    }
  }

  /** To change what is there. */
  record Write(Act act, String table) implements Reason {

    @Override
    public String toString() {
      return act.name().toLowerCase(Locale.ROOT) + " " + table;
    }
  }

  /** What a statement that writes does. */
  enum Act {
    ADD,
    /** Adds rows, or changes those that are there. */
    PUT,
    /** Finds rows and keeps others from changing them. */
    HOLD,
    CHANGE,
    REMOVE,
    LINK,
    UNLINK,
    /** Finds rows by a name, and adds those that are not there. */
    NAME,
    /** Makes sure of a key that a request is done under, or finds what is kept under it. */
    CLAIM,
    /** Keeps the answer to a request. */
    KEEP
  }
}
