package io.relata.jdbi.check;

import io.relata.domain.model.Order;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the database's own catalogue says of some schemas. */
final class DatabaseCatalogue {

  private final Connection connection;
  private final List<String> schemas;

  DatabaseCatalogue(Connection connection, List<String> schemas) {
    this.connection = connection;
    this.schemas = schemas;
  }

  /** Reads what a row of an answer says. */
  private interface Reading<R> {

    R of(ResultSet row) throws SQLException;
  }

  /** Those of the schemas that are there. */
  Set<String> schemas() throws SQLException {
    return new HashSet<>(rows(CatalogueSql.SCHEMAS, row -> row.getString("name")));
  }

  /** The tables in the schemas, by name. */
  List<Table> tables() throws SQLException {
    Map<String, List<Column>> columns = byTable(CatalogueSql.COLUMNS, DatabaseCatalogue::column);
    Map<String, List<ForeignKey>> keys =
        byTable(CatalogueSql.FOREIGN_KEYS, DatabaseCatalogue::foreignKey);
    Map<String, List<Rule>> rules = byTable(CatalogueSql.RULES, DatabaseCatalogue::rule);
    Map<String, List<String>> unvalidated =
        byTable(CatalogueSql.UNVALIDATED, row -> row.getString("name"));
    Map<String, List<Index>> indexes = byTable(CatalogueSql.INDEXES, DatabaseCatalogue::index);
    return rows(CatalogueSql.TABLES, row -> row.getString("name")).stream()
        .map(
            name ->
                new Table(
                    name,
                    columns.getOrDefault(name, List.of()),
                    keys.getOrDefault(name, List.of()),
                    rules.getOrDefault(name, List.of()),
                    unvalidated.getOrDefault(name, List.of()),
                    indexes.getOrDefault(name, List.of())))
        .toList();
  }

  private static Column column(ResultSet row) throws SQLException {
    String preset = row.getString("preset");
    return new Column(
        row.getString("name"),
        row.getString("type")
            .replace("character varying", "varchar")
            .replace("timestamp with time zone", "timestamptz")
            .replace("time without time zone", "time"),
        row.getBoolean("is_required"),
        preset == null ? Preset.NONE : Preset.of(preset));
  }

  private static ForeignKey foreignKey(ResultSet row) throws SQLException {
    return new ForeignKey(
        row.getString("columns"), row.getString("target"), row.getString("on_delete"));
  }

  private static Rule rule(ResultSet row) throws SQLException {
    return new Rule(row.getString("name"), row.getString("expression"));
  }

  private static Index index(ResultSet row) throws SQLException {
    String[] columns = (String[]) row.getArray("columns").getArray();
    Boolean[] descending = (Boolean[]) row.getArray("descending").getArray();
    Boolean[] nullsFirst = (Boolean[]) row.getArray("nulls_first").getArray();
    List<Index.Term> terms = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      terms.add(
          new Index.Term(
              columns[i],
              descending[i] ? Order.Direction.DESCENDING : Order.Direction.ASCENDING,
              nullsFirst[i] ? Order.Nulls.FIRST : Order.Nulls.LAST));
    }
    return new Index(row.getString("name"), terms, Index.Use.valueOf(row.getString("use")));
  }

  private <R> Map<String, List<R>> byTable(String sql, Reading<R> reading) throws SQLException {
    Map<String, List<R>> byTable = new HashMap<>();
    rows(
        sql,
        row ->
            byTable
                .computeIfAbsent(row.getString("table_name"), name -> new ArrayList<>())
                .add(reading.of(row)));
    return byTable;
  }

  private <R> List<R> rows(String sql, Reading<R> reading) throws SQLException {
    Array names = connection.createArrayOf("text", schemas.toArray());
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, names);
      List<R> rows = new ArrayList<>();
      try (ResultSet answer = statement.executeQuery()) {
        while (answer.next()) {
          rows.add(reading.of(answer));
        }
      }
      return rows;
    }
  }
}
