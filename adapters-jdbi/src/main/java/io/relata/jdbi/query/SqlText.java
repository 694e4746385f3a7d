package io.relata.jdbi.query;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a statement as it is being written, with the slots of its values in the order of
 * their places.
 */
final class SqlText {

  private final StringBuilder text = new StringBuilder(512);
  private final List<Slot> slots = new ArrayList<>();

  SqlText add(String part) {
    text.append(part);
    return this;
  }

  /**
   * A number that the planner must know to choose well: a limit. Written out, since it can be
   * nothing but a number.
   */
  SqlText number(long number) {
    text.append(number);
    return this;
  }

  /** The place of a value that is bound when the statement runs. */
  SqlText bind(Slot slot) {
    text.append('?');
    slots.add(slot);
    return this;
  }

  SqlText append(SqlText other) {
    return append(other.whole());
  }

  /** The text of another statement, with its slots. */
  SqlText append(Sql other) {
    text.append(other.text());
    slots.addAll(other.slots());
    return this;
  }

  /** The text of another statement in parentheses, set in by a step. */
  SqlText nest(SqlText other) {
    text.append("(\n  ").append(other.text.toString().replace("\n", "\n  ")).append("\n)");
    slots.addAll(other.slots);
    return this;
  }

  Sql whole() {
    return new Sql(text.toString(), slots);
  }
}
