package io.relata.application.shadow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.application.query.Budget;
import io.relata.application.query.BudgetExceeded;
import io.relata.application.shadow.Recording.Verdict;
import io.relata.application.shadow.Transaction.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RecordingTest {

  @Test
  void hearsWhatHappensInItsScopeAndNothingElse() {
    Recording recording = new Recording();
    Shadow.current().ran(statement(1));
    recording.over(
        () -> {
          Shadow.current().ran(statement(1));
          return true;
        });
    Shadow.current().ran(statement(1));
    assertThat(recording.statements()).hasSize(1);
  }

  @Test
  void nobodyListensByDefault() {
    assertThat(Shadow.current().isListening()).isFalse();
    assertThat(new Recording().<Boolean>over(() -> Shadow.current().isListening())).isTrue();
  }

  @Test
  void tellsWhetherTheBudgetWasKept() {
    Recording recording = new Recording();
    assertThat(recording.verdict()).isEqualTo(Verdict.NO_BUDGET);
    recording.plannedRead(new Budget(1, 1));
    recording.ran(statement(1));
    assertThat(recording.verdict()).isEqualTo(Verdict.WITHIN);
    recording.ran(statement(2));
    assertThat(recording.verdict()).isEqualTo(Verdict.EXCEEDED);
    assertThat(recording).hasToString("2/1");
    assertThat(recording.roundTrips()).isEqualTo(2);
  }

  @Test
  void keepsTheFirstStatementsOfManyAndCountsThemAll() {
    Recording recording = new Recording();
    for (int read = 0; read < Recording.KEPT; read++) {
      recording.plannedRead(new Budget(3, 2));
      recording.ran(statement(1));
      recording.ran(statement(2));
      recording.ran(statement(2));
    }
    assertThat(recording.statements()).hasSize(Recording.KEPT);
    assertThat(recording.ran()).isEqualTo(3 * Recording.KEPT);
    assertThat(recording.roundTrips()).isEqualTo(2 * Recording.KEPT);
    assertThat(recording).hasToString("300/300");
    assertThat(recording.verdict()).isEqualTo(Verdict.WITHIN);
  }

  @Test
  void whatWritesIsATripForEachStatement() {
    Recording recording = new Recording();
    recording.planned(new Budget(3, 3));
    recording.ran(write());
    recording.ran(write());
    recording.plannedRead(new Budget(1, 1));
    recording.ran(statement(1));
    recording.ran(write());
    assertThat(recording.roundTrips()).isEqualTo(4);
    assertThat(recording).hasToString("4/4");
    assertThat(recording.spent())
        .isEqualTo(write().timing().executing().multipliedBy(4).plusMillis(4));
  }

  @Test
  void aWriteBeyondWhatWasPlannedDoesNotStart() {
    Recording recording = new Recording();
    recording.starts();
    recording.planned(Budget.ONE_STATEMENT);
    recording.plannedRead(new Budget(5, 5));
    recording.starts();
    recording.planned(Budget.ONE_STATEMENT);
    recording.starts();
    assertThatThrownBy(recording::starts).isInstanceOf(BudgetExceeded.class);
  }

  @Test
  void theLastUnitOfWorkToldIsTheOneThatCounts() {
    Recording recording = new Recording();
    Transaction kept =
        new Transaction(Outcome.KEPT, 2, Optional.of(List.of(new Touched("blog.posts", 0, 0, 1))));
    assertThat(recording.transaction()).isEmpty();
    recording.ended(new Transaction(Outcome.FAILED, 1, Optional.empty()));
    recording.ended(kept);
    assertThat(recording.transaction()).contains(kept);
  }

  @Test
  void statementsOfOneTripWaitAndExecuteTogether() {
    Recording recording = new Recording();
    recording.ran(statement(1));
    recording.ran(statement(2));
    recording.ran(statement(2));
    Statement.Timing each = statement(1).timing();
    assertThat(recording.waited()).isEqualTo(each.waiting().multipliedBy(2));
    assertThat(recording.spent())
        .isEqualTo(each.executing().multipliedBy(2).plus(each.reading().multipliedBy(3)))
        .isPositive();
  }

  @Test
  void aFingerprintTellsTextsApart() {
    Statement one = statement(1);
    assertThat(one.fingerprint()).hasSize(12).isEqualTo(statement(2).fingerprint());
  }

  @Test
  void valuesAreKeptOnlyWhereThatIsAskedFor() {
    assertThat(Shadow.current().keepsValues()).isFalse();
    assertThat(new Recording().keepsValues()).isFalse();
    assertThat(Recording.withValues().keepsValues()).isTrue();
  }

  @Test
  void aReplayShowsNothingOfWhatItHolds() {
    Function<Explain, String> explaining = how -> "Secret";
    Replay replay = new Replay(explaining);
    assertThat(replay).hasToString("a replay").isNotEqualTo(new Replay(explaining));
    assertThat(replay.explain(Explain.text())).isEqualTo("Secret");
  }

  private static Statement write() {
    return statement(new Reason.Write(Reason.Act.ADD, "blog.posts"), 1);
  }

  private static Statement statement(int roundTrip) {
    return statement(new Reason.Root("blog.posts"), roundTrip);
  }

  private static Statement statement(Reason reason, int roundTrip) {
    Statement.Timing timing =
        new Statement.Timing(Duration.ofMillis(4), Duration.ofMillis(2), Duration.ofMillis(1));
    return new Statement(
        reason, roundTrip, 0, 3, 0, timing, "select 1", List.of("bigint"), Optional.empty());
  }
}
