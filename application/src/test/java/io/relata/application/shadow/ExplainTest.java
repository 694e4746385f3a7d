package io.relata.application.shadow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.application.shadow.Explain.Detail;
import org.junit.jupiter.api.Test;

class ExplainTest {

  @Test
  void whatIsWrittenAheadIsToldOnlyOfAStatementThatRuns() {
    assertThatThrownBy(() -> Explain.json(Detail.WAL, Detail.BUFFERS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("wal is told only of a statement that runs: ask for analyze too");
    assertThat(Explain.json(Detail.WAL, Detail.ANALYZE).details()).hasSize(2);
  }
}
