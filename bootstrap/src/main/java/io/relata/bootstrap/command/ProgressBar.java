package io.relata.bootstrap.command;

import io.relata.bootstrap.demo.Demo;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Shows how far a long piece of work is: to a person as a bar, to a file in a few lines. */
final class ProgressBar implements Demo.Watcher, AutoCloseable {

  private static final long BETWEEN_DRAWINGS = Duration.ofMillis(100).toNanos();
  private static final int PERCENT_BETWEEN_LINES = 25;

  private final PrintStream out;
  private final boolean isTerminal;
  private final LongSupplier nanoTime;
  private final long start;
  private long expected = 1;
  private long loaded;
  private long lastDrawing;
  private boolean isDrawn;
  private int nextLine = PERCENT_BETWEEN_LINES;

  ProgressBar(PrintStream out, boolean isTerminal) {
    this(out, isTerminal, System::nanoTime);
  }

  ProgressBar(PrintStream out, boolean isTerminal, LongSupplier nanoTime) {
    this.out = out;
    this.isTerminal = isTerminal;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
    this.lastDrawing = start;
  }

  @Override
  public void expect(long rows) {
    expected = Math.max(1, rows);
  }

  @Override
  public void loaded(long rows) {
    loaded += rows;
    long now = nanoTime.getAsLong();
    if (isTerminal && now - lastDrawing > BETWEEN_DRAWINGS) {
      lastDrawing = now;
      draw("");
    } else if (!isTerminal && percent() >= nextLine) {
      nextLine = (percent() / PERCENT_BETWEEN_LINES + 1) * PERCENT_BETWEEN_LINES;
      draw("");
    }
  }

  @Override
  public void indexing() {
    expected = loaded;
    draw(", making indexes");
  }

  /** Ends the line. */
  @Override
  public void close() {
    if (isTerminal && isDrawn) {
      out.println();
    }
  }

  private void draw(String now) {
    isDrawn = true;
    long seconds = Duration.ofNanos(nanoTime.getAsLong() - start).toSeconds();
    String text =
        String.format(Locale.ROOT, "%3d %%  %,d rows  %d s%s", percent(), loaded, seconds, now);
    if (isTerminal) {
      out.print("\r" + Bar.of(percent()) + " " + text);
      out.flush();
    } else {
      out.println(text);
    }
  }

  /** How many rows are expected is a guess, so this may be 100 before the end. */
  private int percent() {
    return (int) Math.min(100, 100 * loaded / Math.max(1, expected));
  }
}
