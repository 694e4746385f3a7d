package io.relata.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

  private final ByteArrayOutputStream drawn = new ByteArrayOutputStream();
  private long nanoTime = -5;

  @Test
  void aFileGetsALineForEachQuarter() {
    try (ProgressBar bar = inFile()) {
      bar.expect(10_000);
      for (int step = 0; step < 10; step++) {
        pass(Duration.ofMillis(500));
        bar.loaded(1_000);
      }
    }

    assertThat(drawn())
        .isEqualTo(
            """
             30 %  3,000 rows  1 s
             50 %  5,000 rows  2 s
             80 %  8,000 rows  4 s
            100 %  10,000 rows  5 s
            """);
  }

  @Test
  void moreRowsThanExpectedAreNoMoreThanAll() {
    try (ProgressBar bar = inFile()) {
      bar.expect(100);
      bar.loaded(150);
      bar.loaded(150);
    }

    assertThat(drawn()).isEqualTo("100 %  150 rows  0 s\n");
  }

  @Test
  void fewerRowsThanExpectedAreAllOnceTheirIndexesAreMade() {
    try (ProgressBar bar = inFile()) {
      bar.expect(100);
      bar.loaded(20);
      bar.indexing();
    }

    assertThat(drawn()).isEqualTo("100 %  20 rows  0 s, making indexes\n");
  }

  @Test
  void noRowsAreAllOfNone() {
    try (ProgressBar bar = inFile()) {
      bar.expect(0);
      bar.indexing();
    }

    assertThat(drawn()).isEqualTo("  0 %  0 rows  0 s, making indexes\n");
  }

  @Test
  void aTerminalShowsABarThatIsDrawnOverItself() {
    try (ProgressBar bar = onTerminal()) {
      bar.expect(200);
      pass(Duration.ofSeconds(1));
      bar.loaded(100);
      pass(Duration.ofSeconds(2));
      bar.indexing();
    }

    assertThat(drawn())
        .isEqualTo(
            "\r["
                + "#".repeat(15)
                + "-".repeat(15)
                + "]  50 %  100 rows  1 s"
                + "\r["
                + "#".repeat(30)
                + "] 100 %  100 rows  3 s, making indexes\n");
  }

  @Test
  void aTerminalIsDrawnOnTenTimesASecondAtMost() {
    try (ProgressBar bar = onTerminal()) {
      bar.expect(10_000);
      for (int step = 0; step < 1_000; step++) {
        pass(Duration.ofMillis(1));
        bar.loaded(1);
      }
    }

    assertThat(drawn().chars().filter(character -> character == '\r')).hasSizeBetween(5, 10);
  }

  @Test
  void aTerminalStaysAsItIsWhereNothingWasLoaded() {
    onTerminal().close();

    assertThat(drawn()).isEmpty();
  }

  private void pass(Duration time) {
    nanoTime += time.toNanos();
  }

  private ProgressBar inFile() {
    return new ProgressBar(out(), false, () -> nanoTime);
  }

  private ProgressBar onTerminal() {
    return new ProgressBar(out(), true, () -> nanoTime);
  }

  private PrintStream out() {
    return new PrintStream(drawn, true, StandardCharsets.UTF_8);
  }

  private String drawn() {
    return drawn.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
