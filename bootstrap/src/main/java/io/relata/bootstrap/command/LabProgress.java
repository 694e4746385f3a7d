package io.relata.bootstrap.command;

import io.relata.application.lab.Progress;
import java.time.Duration;
import java.util.Locale;

/** Shows a person how far an experiment is, in a line that goes away when it is done. */
final class LabProgress implements Progress, AutoCloseable {

  private static final long BETWEEN_DRAWINGS = Duration.ofMillis(100).toNanos();
  private static final int WIDTH = 79;

  private final Session session;
  private final String experiment;
  private long lastDrawing;
  private boolean isDrawn;

  LabProgress(Session session, String experiment) {
    this.session = session;
    this.experiment = experiment;
    this.lastDrawing = System.nanoTime();
  }

  @Override
  public void reached(double share, String doing) {
    long now = System.nanoTime();
    if (session.isTerminal() && now - lastDrawing > BETWEEN_DRAWINGS) {
      lastDrawing = now;
      int percent = (int) (100 * share);
      draw(
          String.format(
              Locale.ROOT, "%s %3d %%  %s: %s", Bar.of(percent), percent, experiment, doing));
    }
  }

  private void draw(String line) {
    isDrawn = true;
    String cut = line.substring(0, Math.min(WIDTH, line.length()));
    session.err().print("\r" + cut + " ".repeat(WIDTH - cut.length()));
    session.err().flush();
  }

  /** Wipes the line. */
  @Override
  public void close() {
    if (isDrawn) {
      draw("");
      session.err().print("\r");
      isDrawn = false;
    }
  }
}
