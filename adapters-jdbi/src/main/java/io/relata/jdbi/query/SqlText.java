package io.relata.jdbi.query;

import io.relata.domain.model.Scalar;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a statement as it is being written, with the values bound to it in the order of their
 * places.
 */
final class SqlText {

  private final StringBuilder text = new StringBuilder(512);
  private final List<Bind> binds = new ArrayList<>();

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

  SqlText value(Scalar scalar, Object value) {
    return bind(new Bind.One(scalar, value));
  }

  SqlText bind(Bind bind) {
    text.append('?');
    binds.add(bind);
    return this;
  }

  /** The text of another statement, with its binds. */
  SqlText append(SqlText other) {
    text.append(other.text);
    binds.addAll(other.binds);
    return this;
  }

  List<Bind> binds() {
    return binds;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
