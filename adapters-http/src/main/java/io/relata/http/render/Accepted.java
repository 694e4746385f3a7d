package io.relata.http.render;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a client takes for an answer, of what is offered. */
public sealed interface Accepted {

  /** The rows, in a form. */
  record Rows(Form form) implements Accepted {}

  /**
   * How the rows would be found.
   *
   * @param of the form in which the rows would be given
   */
  record Plan(Notation notation, Form of, Set<Option> options) implements Accepted {

    /** How a plan is written down. */
    public enum Notation {
      TEXT,
      JSON
    }

    /** What a plan tells beside itself. */
    public enum Option {
      ANALYZE,
      VERBOSE,
      SETTINGS,
      BUFFERS,
      WAL
    }

    public Plan {
      options = Set.copyOf(options);
    }

    public String contentType() {
      return "application/vnd.pgrst.plan+%s; for=\"%s\"; options=%s; charset=utf-8"
          .formatted(lower(notation), of.mediaType(), listed());
    }

    private String listed() {
      return EnumSet.allOf(Option.class).stream()
          .filter(options::contains)
          .map(Plan::lower)
          .collect(Collectors.joining("|"));
    }

    private static String lower(Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What suits an {@code Accept} header best.
   *
   * @param header its value, empty where there is none
   * @throws io.relata.http.problem.Rejection where nothing that is offered suits it
   */
  static Accepted by(String header) {
    return header.isBlank() ? new Rows(Form.JSON) : Accepting.bestOf(header);
  }
}
