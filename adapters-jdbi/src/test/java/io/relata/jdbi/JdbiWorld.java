package io.relata.jdbi;

import io.relata.application.work.UnitOfWork;
import io.relata.application.write.Repositories;
import io.relata.domain.World;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Links;
import io.relata.domain.model.Named;
import io.relata.domain.model.Repository;
import io.relata.domain.query.Reader;
import io.relata.domain.shop.Stock;
import io.relata.domain.tasks.Slugs;
import io.relata.jdbi.query.JdbiReader;
import io.relata.jdbi.shop.JdbiStock;
import io.relata.jdbi.tasks.JdbiSlugs;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** All ports on one database, emptied for each test. */
public final class JdbiWorld implements World, AutoCloseable {

  private final DatabaseSettings settings;
  private final Database database;

  public JdbiWorld() {
    this(TestDatabases.migrated());
  }

  /** All ports on a database. */
  JdbiWorld(DatabaseSettings settings) {
    this.settings = settings;
    this.database = Database.open(settings, TestDatabases.CATALOG);
  }

  /** The same world without its rows. */
  public JdbiWorld emptied() {
    String tables =
        TestDatabases.CATALOG.entities().stream()
            .map(Entity::toString)
            .collect(Collectors.joining(", "));
    Filled.run(settings, "truncate relata.answers, " + tables + " cascade");
    return this;
  }

  /** Lets time pass for the answers that are kept. */
  void pass(Duration time) {
    Filled.run(
        settings,
        "update relata.answers set created_at = created_at - interval '%d seconds'"
            .formatted(time.toSeconds()));
  }

  DatabaseSettings settings() {
    return settings;
  }

  public Database database() {
    return database;
  }

  /** Ends the connection of the unit of work at hand, as a cut cable does. */
  public void loseConnectionOfWork() {
    try {
      Connection connection = database.ofCurrentWork().orElseThrow();
      int backend = connection.unwrap(PGConnection.class).getBackendPID();
      Filled.run(settings, "select pg_terminate_backend(" + backend + ", 5000)");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public UnitOfWork work() {
    return database.unitOfWork();
  }

  public Repositories repositories() {
    return database.repositories();
  }

  @Override
  public Reader reader() {
    return JdbiReader.batched(database);
  }

  @Override
  public <T> Repository<T> rows(Entity<T> entity) {
    return repositories().of(entity);
  }

  @Override
  public <T> Named<T> named(Entity<T> entity) {
    return repositories().ofNamed(entity);
  }

  @Override
  public Slugs slugs() {
    return new JdbiSlugs(database.writing());
  }

  @Override
  public Stock stock() {
    return new JdbiStock(database.writing());
  }

  @Override
  public Links links() {
    return repositories().links();
  }

  @Override
  public void close() {
    database.close();
  }
}
