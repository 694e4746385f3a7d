package io.relata.jdbi.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.failure.Unavailable;
import io.relata.application.failure.Unavailable.Reason;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutagesTest {

  @Test
  void aCancelledStatementWasTooSlow() {
    assertThat(reason(state("57014"))).isEqualTo(Reason.TOO_SLOW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"08000", "08001", "08003", "08004", "08006", "57P01", "57P02", "57P03"})
  void aConnectionThatFailsMeansThatTheDatabaseIsAway(String state) {
    assertThat(reason(state(state))).isEqualTo(Reason.AWAY);
  }

  @Test
  void withoutAFreeConnectionTheDatabaseIsTooBusy() {
    assertThat(reason(state("40001"))).isEqualTo(Reason.CONTESTED);
    assertThat(reason(state("40P01"))).isEqualTo(Reason.CONTESTED);
    assertThat(reason(state("53300"))).isEqualTo(Reason.TOO_BUSY);
    assertThat(reason(new SQLTransientConnectionException("request timed out")))
        .isEqualTo(Reason.TOO_BUSY);
  }

  @Test
  void aPoolThatCanNotConnectTellsWhy() {
    assertThat(reason(new SQLTransientConnectionException("timed out", "08001", state("08001"))))
        .isEqualTo(Reason.AWAY);
    assertThat(reason(new SQLTransientConnectionException("timed out", state("57P03"))))
        .isEqualTo(Reason.AWAY);
  }

  @Test
  void theFailureMayLieDeeper() {
    assertThat(reason(new IllegalStateException(new SQLException(state("57P01")))))
        .isEqualTo(Reason.AWAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"42601", "08P01", "XX000", "23505", "57000"})
  void otherFailuresDoNotPassByThemselves(String state) {
    assertThat(Outages.in(state(state))).isEmpty();
    assertThat(Outages.in(new SQLException("no state"))).isEmpty();
  }

  @Test
  void theFailureIsKeptForWhoLooksAfterTheServer() {
    SQLException failure = state("57014");
    assertThat(Outages.in(failure).orElseThrow())
        .hasMessage("a statement took longer than it may")
        .hasCause(failure);
  }

  private static @Nullable Reason reason(Throwable failure) {
    return Outages.in(failure).map(Unavailable::reason).orElse(null);
  }

  private static SQLException state(String state) {
    return new SQLException("failed", state);
  }
}
