package io.relata.application.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void statementsAndRowsAreCountedAndTextsToldOnce() {
    Tally tally = new Tally(() -> false);
    tally.ran("root", "select 1", 1);
    tally.ran("tags", "select 2", 3);
    tally.ran("tags", "select 2", 4);

    assertThat(tally.statements()).isEqualTo(3);
    assertThat(tally.rows()).isEqualTo(8);
    assertThat(tally.texts("lazy"))
        .containsExactly(
            new Text("lazy", "root", "select 1"), new Text("lazy", "tags, 2 times", "select 2"));
  }

  @Test
  void aRunEndsWithTheStatementThatTookTheLastOfItsTime() {
    Tally tally = new Tally(() -> true);

    assertThatThrownBy(() -> tally.ran("root", "select 1", 1)).isInstanceOf(TimeIsUp.class);
    assertThat(tally.statements()).isEqualTo(1);
  }
}
