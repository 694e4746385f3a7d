package io.relata.jdbi.check;

import io.relata.domain.model.Catalog;
import io.relata.domain.model.Context;
import io.relata.jdbi.DatabaseSettings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells where a database differs from the model: schemas, tables, columns, keys, rules, indexes.
 * Each difference is a sentence that begins with the place it is about.
 */
public final class ModelCheck {

  private ModelCheck() {}

  public static List<String> differences(Catalog catalog, DatabaseSettings settings) {
    try (Connection connection =
        DriverManager.getConnection(settings.url(), settings.user(), settings.password())) {
      return differences(catalog, connection);
    } catch (SQLException e) {
      throw new CheckFailed(e);
    }
  }

  public static List<String> differences(Catalog catalog, Connection connection)
      throws SQLException {
    List<String> contexts = catalog.contexts().stream().map(Context::name).toList();
    DatabaseCatalogue database = new DatabaseCatalogue(connection, contexts);
    Set<String> schemas = database.schemas();
    List<String> missing =
        contexts.stream().filter(context -> !schemas.contains(context)).sorted().toList();
    List<WantedTable> wanted =
        WantedTables.of(catalog).stream()
            .filter(table -> schemas.contains(table.name().context()))
            .toList();
    return Stream.concat(
            missing.stream().map(schema -> schema + ": the schema is missing"),
            TableDifferences.between(wanted, database.tables()).stream())
        .toList();
  }
}
