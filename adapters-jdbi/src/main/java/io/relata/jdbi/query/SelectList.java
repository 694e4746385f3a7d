package io.relata.jdbi.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The select list of a statement: each expression once, at a place counted from 1. */
final class SelectList {

  private final Map<String, Integer> places = new HashMap<>();
  private final List<String> expressions = new ArrayList<>();

  /** The place of an expression, which is added where it is new. */
  int place(String expression) {
    Integer known = places.get(expression);
    if (known != null) {
      return known;
    }
    expressions.add(expression);
    places.put(expression, expressions.size());
    return expressions.size();
  }

  int size() {
    return expressions.size();
  }

  @Override
  public String toString() {
    return String.join(", ", expressions);
  }
}
