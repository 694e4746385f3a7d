package io.relata.application.shadow;

import java.util.Locale;
import java.util.Set;

/** How a statement is to be explained: what is told of its plan, and in which form. */
public record Explain(Format format, Set<Detail> details) {

  /** The form of a plan. */
  public enum Format {
    TEXT,
    JSON
  }

  /** What is told besides the plan itself. */
  public enum Detail {
    /** What really happened: the statement runs, and is undone. */
    ANALYZE,
    VERBOSE,
    /** Which of the planner's settings are not the usual ones. */
    SETTINGS,
    /** How many pages were touched. */
    BUFFERS,
    /** How much was written ahead; told only of a statement that runs. */
    WAL;

    /** The word that PostgreSQL has for it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Explain {
    details = Set.copyOf(details);
    if (details.contains(Detail.WAL) && !details.contains(Detail.ANALYZE)) {
      throw new IllegalArgumentException(
          "wal is told only of a statement that runs: ask for analyze too");
    }
  }

  /** The plan as text. */
  public static Explain text(Detail... details) {
    return new Explain(Format.TEXT, Set.of(details));
  }

  /** The plan as JSON. */
  public static Explain json(Detail... details) {
    return new Explain(Format.JSON, Set.of(details));
  }
}
