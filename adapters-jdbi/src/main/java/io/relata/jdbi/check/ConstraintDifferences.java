package io.relata.jdbi.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares the keys and rules of a table with what the model wants. */
final class ConstraintDifferences {

  private final WantedTable wanted;
  private final Table table;
  private final List<String> found = new ArrayList<>();

  private ConstraintDifferences(WantedTable wanted, Table table) {
    this.wanted = wanted;
    this.table = table;
  }

  static List<String> between(WantedTable wanted, Table table) {
    ConstraintDifferences differences = new ConstraintDifferences(wanted, table);
    differences.comparePrimaryKey();
    differences.compareUnique();
    differences.compareForeignKeys();
    differences.compareRules();
    table
        .unvalidated()
        .forEach(name -> differences.tell("the constraint " + name + " was never validated"));
    return differences.found;
  }

  private void comparePrimaryKey() {
    Set<String> there = new HashSet<>();
    table.indexes().stream()
        .filter(index -> index.use() == Index.Use.PRIMARY_KEY)
        .forEach(index -> there.addAll(index.columns()));
    if (!there.equals(Set.copyOf(wanted.key()))) {
      tell(
          "the primary key is "
              + (there.isEmpty() ? "missing" : list(there.stream().sorted().toList()))
              + ", but the model says "
              + list(wanted.key()));
    }
  }

  private void compareUnique() {
    for (List<String> columns : wanted.unique()) {
      if (table.indexes().stream()
          .noneMatch(index -> index.isUnique() && isBy(index.columns(), columns))) {
        tellOf(String.join(", ", columns), "is not unique, but the model says it is");
      }
    }
    table.indexes().stream()
        .filter(index -> index.use() == Index.Use.UNIQUE)
        .map(Index::columns)
        .filter(there -> wanted.unique().stream().noneMatch(columns -> isBy(there, columns)))
        .map(columns -> String.join(", ", columns))
        .forEach(columns -> tellOf(columns, "is unique, but the model does not say so"));
  }

  /** The order of columns makes no difference to what is unique. */
  private static boolean isBy(List<String> there, List<String> columns) {
    return Set.copyOf(there).equals(Set.copyOf(columns));
  }

  private void compareForeignKeys() {
    for (ForeignKey key : wanted.foreignKeys()) {
      foreignKey(table.foreignKeys(), key.column())
          .ifPresentOrElse(
              there -> compare(key, there),
              () -> tellOf(key.column(), "has no foreign key to " + key.target()));
    }
    for (ForeignKey key : table.foreignKeys()) {
      if (foreignKey(wanted.foreignKeys(), key.column()).isEmpty()) {
        tellOf(key.column(), "refers to " + key.target() + ", but the model has no such relation");
      }
    }
  }

  private static Optional<ForeignKey> foreignKey(List<ForeignKey> keys, String column) {
    return keys.stream().filter(key -> key.column().equals(column)).findFirst();
  }

  private void compare(ForeignKey key, ForeignKey there) {
    if (!key.target().equals(there.target())) {
      tellOf(key.column(), "refers to " + there.target() + ", but the model says " + key.target());
    }
    if (!key.onDelete().equals(there.onDelete())) {
      tellOf(
          key.column(), "on delete " + there.onDelete() + ", but the model says " + key.onDelete());
    }
  }

  private void compareRules() {
    wanted.rules().stream()
        .filter(rule -> table.rules().stream().noneMatch(rule::means))
        .forEach(rule -> tellOf(rule.name(), "nothing checks that " + rule.expression()));
    table.rules().stream()
        .filter(rule -> wanted.rules().stream().noneMatch(rule::means))
        .forEach(
            rule ->
                tell(
                    "the check "
                        + rule.name()
                        + ", "
                        + Rule.plain(rule.expression())
                        + ", is not in the model"));
  }

  private static String list(List<String> columns) {
    return "(" + String.join(", ", columns) + ")";
  }

  private void tell(String difference) {
    found.add(table.name() + ": " + difference);
  }

  private void tellOf(String column, String difference) {
    found.add(table.name() + "." + column + ": " + difference);
  }
}
