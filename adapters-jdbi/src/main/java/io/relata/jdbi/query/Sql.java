package io.relata.jdbi.query;

import java.util.List;

/** The whole text of a statement, with the slots of its values in the order of their places. */
record Sql(String text, List<Slot> slots) {

  Sql {
    slots = List.copyOf(slots);
  }
}
