package io.relata.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.shadow.Reason;
import io.relata.application.shadow.Statement;
import io.relata.application.shadow.Statement.Timing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaterfallTest {

  @Test
  void eachStatementBeginsWhereTheTripBeforeItEnded() {
    List<Statement> statements = List.of(in(1, "root", 4, 8, 4), in(2, "child", 0, 12, 4));

    assertThat(Waterfall.of(statements).lines())
        .containsExactly(
            "-- ░ wait █ execute ▒ read",
            "-- |░░░░████████▒▒▒▒                 |    16.00 ms  root root",
            "-- |                ████████████▒▒▒▒ |    16.00 ms  root child");
  }

  @Test
  void statementsOfOneTripExecuteTogetherAndAreReadOneAfterTheOther() {
    List<Statement> statements = List.of(in(1, "one", 0, 4, 4), in(1, "two", 0, 4, 4));

    assertThat(Waterfall.of(statements).lines())
        .contains(
            "-- |████████▒▒▒▒▒▒▒▒                 |     8.00 ms  root one",
            "-- |████████        ▒▒▒▒▒▒▒▒         |     8.00 ms  root two");
  }

  @Test
  void aStatementThatTookNoTimeIsSeenAllTheSame() {
    assertThat(Waterfall.of(List.of(in(1, "quick", 0, 0, 0)))).contains("|█ ");
  }

  @Test
  void withoutStatementsThereIsNothingToShow() {
    assertThat(Waterfall.of(List.of())).isEmpty();
  }

  private static Statement in(int trip, String name, int wait, int execute, int read) {
    Timing timing =
        new Timing(Duration.ofMillis(wait), Duration.ofMillis(execute), Duration.ofMillis(read));
    return new Statement(
        new Reason.Root(name), trip, 0, 1, 0, timing, "select 1", List.of(), Optional.empty());
  }
}
