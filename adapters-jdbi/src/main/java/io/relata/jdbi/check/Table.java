package io.relata.jdbi.check;

import java.util.List;

/**
 * A table as the database describes it.
 *
 * @param unvalidated the constraints that rows from before them may break
 */
record Table(
    String name,
    List<Column> columns,
    List<ForeignKey> foreignKeys,
    List<Rule> rules,
    List<String> unvalidated,
    List<Index> indexes) {}
