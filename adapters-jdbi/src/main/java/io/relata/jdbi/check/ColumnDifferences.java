package io.relata.jdbi.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the columns of a table with what the model wants. */
final class ColumnDifferences {

  private final List<String> found = new ArrayList<>();

  private ColumnDifferences() {}

  static List<String> between(WantedTable wanted, Table table) {
    ColumnDifferences differences = new ColumnDifferences();
    for (Column column : wanted.columns()) {
      String place = table.name() + "." + column.name();
      table.columns().stream()
          .filter(other -> other.name().equals(column.name()))
          .findAny()
          .ifPresentOrElse(
              other -> differences.compare(place, column, other),
              () -> differences.found.add(place + ": the column is missing"));
    }
    Set<String> names = names(wanted.columns());
    table.columns().stream()
        .filter(column -> !names.contains(column.name()))
        .map(column -> table.name() + "." + column.name() + ": the column is not in the model")
        .forEach(differences.found::add);
    return differences.found;
  }

  /** The columns that the model wants and the table lacks. */
  static Set<String> missing(WantedTable wanted, Table table) {
    Set<String> missing = new HashSet<>(names(wanted.columns()));
    missing.removeAll(names(table.columns()));
    return missing;
  }

  private static Set<String> names(List<Column> columns) {
    return columns.stream().map(Column::name).collect(Collectors.toSet());
  }

  private void compare(String place, Column wanted, Column there) {
    if (!wanted.type().equals(there.type())) {
      found.add(place + ": is " + there.type() + ", but the model says " + wanted.type());
    }
    if (wanted.isRequired() && !there.isRequired()) {
      found.add(place + ": may be null, but the model requires a value");
    }
    if (!wanted.isRequired() && there.isRequired()) {
      found.add(place + ": may not be null, but the model requires no value");
    }
    if (!wanted.preset().means(there.preset())) {
      found.add(place + ": " + there.preset() + ", but the model says " + wanted.preset());
    }
  }
}
