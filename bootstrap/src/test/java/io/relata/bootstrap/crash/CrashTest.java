package io.relata.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.bootstrap.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * Clients add graphs, each under a key and until it is acknowledged, while processes are killed at
 * any moment. {@code -Drelata.crash.rounds=20} does so for more rounds.
 */
@TestInstance(Lifecycle.PER_CLASS)
class CrashTest {

  private static final int ROUNDS = Integer.getInteger("relata.crash.rounds", 3);

  private final long seed = Long.getLong("relata.seed", ThreadLocalRandom.current().nextLong());
  private Installation installation;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException, InterruptedException {
    installation = new Installation(folder);
    installation.awaitStarted();
  }

  @AfterAll
  void stop() {
    installation.close();
  }

  @Test
  void nothingIsLostDoubledOrHalfThereWhereTheServerIsKilled()
      throws IOException, InterruptedException, SQLException {
    endure("server.example", List.of(installation::killServer));
  }

  @Test
  void nothingIsLostDoubledOrHalfThereWherePostgresIsKilled()
      throws IOException, InterruptedException, SQLException {
    endure(
        "postgres.example", List.of(installation::killPostgres, installation::killAllOfPostgres));
  }

  @Test
  void whatIsAcknowledgedIsOnTheDisk() throws SQLException {
    try (EmbeddedPostgres postgres = installation.database();
        Found found = Found.in(postgres)) {
      for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
        assertThat(found.ask("show " + setting)).as(setting).containsExactly("on");
      }
    }
  }

  private void endure(String domain, List<Installation.Blow> blows)
      throws IOException, InterruptedException, SQLException {
    Reckoning reckoning = new Reckoning(totals(), domain);
    int round = 0;
    try (Ordeal ordeal = new Ordeal(installation, domain, new Random(seed))) {
      while (round < ROUNDS) {
        round++;
        ordeal.round(blows.get(round % blows.size()));
      }
      requireAllOf(ordeal.end(), reckoning);
      System.out.printf("%s, %d rounds (seed %d): %s%n", domain, ROUNDS, seed, ordeal.tally());
    } catch (AssertionError e) {
      throw new AssertionError(
          "in round %d of %d with -Drelata.seed=%d: %s"
              .formatted(round, ROUNDS, seed, e.getMessage()),
          e);
    }
  }

  private Totals totals() throws SQLException {
    try (EmbeddedPostgres postgres = installation.database();
        Found found = Found.in(postgres)) {
      return Totals.of(found);
    }
  }

  private void requireAllOf(List<AuthorGraph> acknowledged, Reckoning reckoning)
      throws SQLException {
    try (EmbeddedPostgres postgres = installation.database();
        Found found = Found.in(postgres)) {
      reckoning.require(found, acknowledged);
    }
  }
}
