package io.relata.jdbi.check;

import io.relata.domain.model.EntityName;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A table as the model wants it.
 *
 * @param key the columns of the primary key, in either order
 * @param unique the columns that are unique besides, alone or together
 */
record WantedTable(
    EntityName name,
    List<Column> columns,
    List<String> key,
    List<List<String>> unique,
    List<ForeignKey> foreignKeys,
    List<Rule> rules,
    List<IndexNeed> indexes) {

  /** The same without what is said of some columns, for those whose absence says it all. */
  WantedTable without(Set<String> names) {
    return new WantedTable(
        name,
        columns.stream().filter(column -> !names.contains(column.name())).toList(),
        key.stream().filter(column -> !names.contains(column)).toList(),
        unique.stream().filter(columns -> Collections.disjoint(columns, names)).toList(),
        foreignKeys.stream().filter(key -> !names.contains(key.column())).toList(),
        rules.stream().filter(rule -> !names.contains(rule.name())).toList(),
        indexes.stream().filter(need -> Collections.disjoint(need.columns(), names)).toList());
  }
}
