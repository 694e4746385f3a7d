package io.relata.jdbi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares tables with what the model wants. */
final class TableDifferences {

  private TableDifferences() {}

  static List<String> between(List<WantedTable> wanted, List<Table> there) {
    Set<String> names =
        wanted.stream().map(table -> table.name().toString()).collect(Collectors.toSet());
    Stream<String> unwanted =
        there.stream()
            .filter(table -> !names.contains(table.name()))
            .map(table -> table.name() + ": the table is not in the model");
    return Stream.concat(
            wanted.stream().flatMap(table -> between(table, named(table, there)).stream()),
            unwanted)
        .toList();
  }

  private static Optional<Table> named(WantedTable wanted, List<Table> there) {
    return there.stream().filter(table -> table.name().equals(wanted.name().toString())).findAny();
  }

  private static List<String> between(WantedTable wanted, Optional<Table> there) {
    return there
        .map(table -> between(wanted, table))
        .orElseGet(() -> List.of(wanted.name() + ": the table is missing"));
  }

  private static List<String> between(WantedTable wanted, Table table) {
    List<String> found = new ArrayList<>(ColumnDifferences.between(wanted, table));
    WantedTable rest = wanted.without(ColumnDifferences.missing(wanted, table));
    found.addAll(ConstraintDifferences.between(rest, table));
    rest.indexes().stream()
        .filter(need -> table.indexes().stream().noneMatch(need::isServedBy))
        .map(IndexNeed::complaint)
        .forEach(found::add);
    return found;
  }
}
