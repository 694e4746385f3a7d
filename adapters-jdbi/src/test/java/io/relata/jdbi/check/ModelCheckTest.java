package io.relata.jdbi.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.domain.model.Catalog;
import io.relata.domain.model.Context;
import io.relata.jdbi.DatabaseSettings;
import io.relata.jdbi.TestDatabases;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A migrated database is as the model says; every change to it is told, and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModelCheckTest {

  private final DatabaseSettings settings = TestDatabases.migrated();

  private Connection connection;

  @BeforeAll
  void connect() throws SQLException {
    connection = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
    connection.setAutoCommit(false);
  }

  @AfterEach
  void takeBackWhatWasPlanted() throws SQLException {
    connection.rollback();
  }

  @AfterAll
  void disconnect() throws SQLException {
    connection.close();
  }

  @Test
  void aMigratedDatabaseIsAsTheModelSays() {
    assertThat(ModelCheck.differences(TestDatabases.CATALOG, settings)).isEmpty();
  }

  @Test
  void anEmptyDatabaseLacksTheSchemas() throws SQLException {
    List<String> contexts =
        TestDatabases.CATALOG.contexts().stream().map(Context::name).sorted().toList();
    assertThat(
            after("drop schema " + String.join(", ", contexts) + " cascade", TestDatabases.CATALOG))
        .isEqualTo(contexts.stream().map(context -> context + ": the schema is missing").toList());
  }

  @Test
  void aDatabaseThatIsNotThereIsToldAsSuch() {
    DatabaseSettings nowhere =
        DatabaseSettings.of(settings.url().replace("test_", "nowhere_"), "postgres", "secret");
    assertThatThrownBy(() -> ModelCheck.differences(TestDatabases.CATALOG, nowhere))
        .isInstanceOf(CheckFailed.class)
        .hasMessage("the database's catalogue could not be read");
  }

  @Test
  void typesRulesAndDefaultsThatNoContextHasYetAreKnownToo() throws SQLException {
    assertThat(after(Product.TABLE, Product.CATALOG)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.relata.jdbi.check.Plantings#inTheContexts")
  void aDifferenceIsTold(Planting planting) throws SQLException {
    assertThat(after(planting.sql(), TestDatabases.CATALOG))
        .containsExactlyInAnyOrderElementsOf(planting.told());
  }

  @ParameterizedTest
  @MethodSource("io.relata.jdbi.check.Plantings#inOtherTypes")
  void aDifferenceInOtherTypesIsToldToo(Planting planting) throws SQLException {
    assertThat(after(Product.TABLE + planting.sql(), Product.CATALOG))
        .containsExactlyInAnyOrderElementsOf(planting.told());
  }

  @ParameterizedTest
  @MethodSource("io.relata.jdbi.check.Plantings#thatMakeNoDifference")
  void whatMeansTheSameIsNoDifference(String sql) throws SQLException {
    assertThat(after(sql, TestDatabases.CATALOG)).isEmpty();
  }

  private List<String> after(String planted, Catalog catalog) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(planted);
    }
    return ModelCheck.differences(catalog, connection);
  }
}
