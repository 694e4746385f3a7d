package io.relata.application.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.application.sequence.Sequence.Look;
import io.relata.domain.Contexts;
import io.relata.domain.memory.MemoryWorld;
import io.relata.domain.model.Catalog;
import io.relata.domain.people.User;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That sequences made by chance are worth comparing adapters with. */
class SequencesInMemoryTest {

  private static final Catalog CATALOG = Contexts.CATALOG;

  private final Clock clock = Clock.fixed(Instant.parse("2025-06-01T00:00:00Z"), ZoneOffset.UTC);

  @Test
  void theSameSeedMakesTheSameSteps() {
    for (long seed = 0; seed < 20; seed++) {
      assertThat(run(seed, new MemoryWorld(clock))).isEqualTo(run(seed, new MemoryWorld(clock)));
    }
    assertThat(run(1, new MemoryWorld(clock))).isNotEqualTo(run(2, new MemoryWorld(clock)));
  }

  @Test
  void whatDiffersIsToldWithItsSeedAndItsSteps() {
    MemoryWorld other = new MemoryWorld(clock);
    other.rows(User.ENTITY).add(List.of(User.named("of their own", "own@example.com")));

    assertThatThrownBy(() -> run(4, other))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("sequence of seed 4")
        .hasMessageContaining("1. Add");
  }

  private List<Step> run(long seed, MemoryWorld other) {
    Sides sides = new Sides(CATALOG, new MemoryWorld(clock), Sides.inMemory(other), () -> {});
    Sequence sequence = new Sequence(seed, sides, new Tally(), Look.AFTER_EACH_STEP);
    sequence.run();
    return sequence.steps();
  }
}
