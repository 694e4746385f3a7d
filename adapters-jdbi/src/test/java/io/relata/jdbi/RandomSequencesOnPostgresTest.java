package io.relata.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.sequence.Adapter;
import io.relata.application.sequence.Sequence;
import io.relata.application.sequence.Sequence.Look;
import io.relata.application.sequence.Sides;
import io.relata.application.sequence.Tally;
import io.relata.domain.memory.MemoryWorld;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sequences of writes and reads made by chance come to the same in memory and on PostgreSQL. A
 * failure prints the seed of its sequence; {@code -Drelata.seed=N -Drelata.sequences=1} repeats it,
 * {@code -Drelata.sequences=N} tries more.
 */
@Execution(ExecutionMode.CONCURRENT)
class RandomSequencesOnPostgresTest {

  private static final Instant NOW = Instant.parse("2025-06-01T00:00:00Z");
  private static final long FIRST = Long.getLong("relata.seed", 20_250_101L);
  private static final int SEQUENCES = Integer.getInteger("relata.sequences", 1_000);
  private static final int STREAMS = 2;
  private static final Tally TALLY = new Tally();

  private static final int MANY = 1_000;
  private static final long FEW = 3;

  /** What must have happened in many sequences, so that the test is never empty. */
  private static final List<String> EVERYTHING =
      List.of(
          "Add KEPT done",
          "Add KEPT refused",
          "Add UNDONE done",
          "Add UNDONE refused",
          "Change KEPT done",
          "Change KEPT refused",
          "Change KEPT ended",
          "Change UNDONE done",
          "Link KEPT done",
          "Link KEPT ended",
          "Unlink KEPT done",
          "Unlink KEPT ended",
          "Replace KEPT done",
          "Replace KEPT refused",
          "Replace KEPT ended",
          "Put KEPT done",
          "Put KEPT refused",
          "Put UNDONE done",
          "put to KEEP",
          "put to MERGE",
          "put to REPLACE",
          "Read KEPT done",
          "Remove KEPT done",
          "Remove KEPT ended",
          "Remove UNDONE done",
          "Unit KEPT done",
          "Unit KEPT refused",
          "Unit KEPT ended",
          "Unit UNDONE done",
          "Unit UNDONE refused",
          "Unit UNDONE ended",
          "rows that went with others",
          "rows that were released",
          "rule choice",
          "rule digits",
          "rule form",
          "rule generated",
          "rule length",
          "rule range",
          "rule reference",
          "rule required",
          "rule restrict",
          "rule unique");

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void bothAdaptersComeToTheSame(int stream) {
    try (JdbiWorld world = new JdbiWorld(StandingClock.at(NOW));
        Identities identities = Identities.of(world.settings())) {
      for (long seed = FIRST + stream; seed < FIRST + SEQUENCES; seed += STREAMS) {
        run(seed, world, identities);
      }
    }
  }

  /** A sequence that comes to something else is run again, to find where it does first. */
  static void run(long seed, JdbiWorld world, Identities identities) {
    try {
      sequence(seed, world, identities, Look.AT_THE_END).run();
    } catch (AssertionError somewhere) {
      sequence(seed, world, identities, Look.AFTER_EACH_STEP).run();
      throw somewhere;
    }
  }

  private static Sequence sequence(long seed, JdbiWorld world, Identities identities, Look look) {
    identities.restart();
    MemoryWorld memory = new MemoryWorld(Clock.fixed(NOW, ZoneOffset.UTC));
    Adapter postgres = new Adapter(world.work(), world.repositories(), world.reader());
    Runnable level = () -> identities.passOver(memory.tables().visible());
    return new Sequence(
        seed, new Sides(TestDatabases.CATALOG, memory, postgres, level), TALLY, look);
  }

  @AfterAll
  static void everythingHappened() {
    assertThat(TALLY.counts().get("sequences")).as("sequences").isEqualTo(SEQUENCES);
    if (SEQUENCES >= MANY) {
      assertThat(EVERYTHING)
          .allSatisfy(what -> assertThat(TALLY.counts()).containsKey(what))
          .allSatisfy(what -> assertThat(TALLY.counts().get(what)).as(what).isGreaterThan(FEW));
    }
  }
}
