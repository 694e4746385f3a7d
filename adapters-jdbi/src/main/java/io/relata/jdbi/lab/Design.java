package io.relata.jdbi.lab;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import io.relata.application.lab.Bounds;
import io.relata.application.lab.CannotExperiment;
import io.relata.application.lab.Experiment;
import io.relata.application.lab.Findings;
import io.relata.application.lab.Progress;
import io.relata.domain.model.Catalog;
import io.relata.jdbi.DatabaseSettings;
import io.relata.jdbi.failure.Outages;
import java.sql.SQLException;

/** An experiment as it is laid out here: what it asks, and what it does on a bench. */
record Design(String name, String title, String question, String explanation, Steps steps) {

  private static final String NO_SUCH_TABLE = "42P01";

  /** What an experiment does. */
  interface Steps {
    Findings on(Bench bench) throws SQLException;
  }

  /** The experiment on a database. */
  Experiment on(DatabaseSettings database, Catalog catalog) {
    return new Experiment(
        name,
        title,
        question,
        explanation,
        (bounds, progress) -> run(database, catalog, bounds, progress));
  }

  private Findings run(
      DatabaseSettings database, Catalog catalog, Bounds bounds, Progress progress) {
    progress.reached(0, "connecting");
    try (Bench bench = Bench.open(database, catalog, bounds, progress)) {
      bench.census().requirePosts();
      return steps.on(bench);
    } catch (SQLException | PoolInitializationException e) {
      throw told(e);
    }
  }

  private static RuntimeException told(Exception failure) {
    if (failure instanceof SQLException e && NO_SUCH_TABLE.equals(e.getSQLState())) {
      return new CannotExperiment("the database has not all tables", "./relata migrate makes them");
    }
    return Outages.in(failure)
        .<RuntimeException>map(unavailable -> unavailable)
        .orElseGet(() -> new IllegalStateException("the experiment failed", failure));
  }
}
