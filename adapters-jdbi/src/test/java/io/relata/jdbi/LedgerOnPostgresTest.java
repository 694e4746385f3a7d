package io.relata.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.application.failure.Unavailable;
import io.relata.application.once.Answer;
import io.relata.application.once.Claim;
import io.relata.application.once.Ledger;
import io.relata.application.once.LedgerContract;
import io.relata.application.once.Once;
import io.relata.application.query.Budget;
import io.relata.application.shadow.Recording;
import io.relata.application.shadow.Shadow;
import io.relata.application.work.UnitOfWork;
import io.relata.application.work.UnitOfWork.Ending;
import io.relata.domain.blog.Tag;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class LedgerOnPostgresTest extends OnPostgres implements LedgerContract {

  @Override
  public UnitOfWork work() {
    return world().work();
  }

  @Override
  public Ledger ledger() {
    return world().database().ledger(TIME);
  }

  @Override
  public void pass(Duration time) {
    world().pass(time);
  }

  @Test
  void doingAndRepeatingCostTwoStatementsMore() {
    Recording first = new Recording();
    Recording repeat = new Recording();

    first.over(() -> answered(CLAIM));
    repeat.over(() -> answered(CLAIM));

    assertThat(first.statements())
        .map(statement -> statement.reason() + ": " + statement.rowsOut())
        .containsExactly("claim relata.answers: 1", "add blog.tags: 1", "keep relata.answers: 1");
    assertThat(first).hasToString("3/3");
    assertThat(repeat.statements())
        .map(statement -> statement.reason() + ": " + statement.rowsOut())
        .containsExactly("claim relata.answers: 0", "claim relata.answers: 1");
    assertThat(repeat).hasToString("2/2");
  }

  @Test
  void whatHasExpiredIsRemovedByWhatIsKeptLater() {
    for (int i = 0; i < 50; i++) {
      once(new Claim("key " + i, "f"));
    }
    world().pass(TIME.plusSeconds(10));

    once(new Claim("one", "f"));
    assertThat(kept()).isEqualTo(31);
    once(new Claim("two", "f"));
    once(new Claim("three", "f"));
    assertThat(kept()).isEqualTo(3);
  }

  @Test
  void aRepeatWaitsNoLongerThanAStatementMay() {
    DatabaseSettings patient = world().settings();
    DatabaseSettings hurried =
        new DatabaseSettings(
            patient.url(), patient.user(), patient.password(), 2, Duration.ofMillis(200));
    try (Database other = Database.open(hurried, TestDatabases.CATALOG)) {
      work()
          .run(
              () -> {
                ledger().claim(CLAIM);
                assertThatThrownBy(() -> elsewhere(other))
                    .hasRootCauseMessage("ERROR: canceling statement due to statement timeout");
              });
    }
  }

  private static void elsewhere(Database other) {
    CompletableFuture.runAsync(
            () -> {
              try {
                new Once(other.unitOfWork(), other.ledger(TIME))
                    .answer(CLAIM, Ending.KEPT, () -> ANSWER);
              } catch (Unavailable e) {
                assertThat(e.reason()).isEqualTo(Unavailable.Reason.TOO_SLOW);
                throw e;
              }
            })
        .join();
  }

  private long kept() {
    DatabaseSettings settings = world().settings();
    try (Connection connection =
            DriverManager.getConnection(settings.url(), settings.user(), settings.password());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from relata.answers")) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Answer once(Claim claim) {
    return new Once(work(), ledger()).answer(claim, Ending.KEPT, () -> ANSWER).answer();
  }

  private Answer answered(Claim claim) {
    return new Once(work(), ledger())
        .answer(
            claim,
            Ending.KEPT,
            () -> {
              Shadow.current().planned(Budget.ONE_STATEMENT);
              world().named(Tag.ENTITY).add(List.of(Tag.named("new")));
              return new Answer(201, Map.of(), new byte[0]);
            })
        .answer();
  }
}
