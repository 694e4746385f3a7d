package io.relata.bootstrap.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that may be set. One name serves flag, variable and file alike. */
public enum Setting {
  DATABASE_URL(
      "URL",
      "a PostgreSQL, 14 or later: postgresql://user:password@host:port/name, or the same as JDBC"
          + " spells it; without it an embedded one is started"),
  DATABASE_USER("NAME", "who to connect as, where the URL does not say"),
  DATABASE_PASSWORD("SECRET", "the password, where the URL does not say"),
  DATABASE_CONNECTIONS("NUMBER", "the most connections for reading, and the most for writing; 8"),
  STATEMENT_TIMEOUT("TIME", "how long a statement may run, as 500ms, 10s or 2m; 10s"),
  KEEP_ANSWERS(
      "TIME",
      "how long the answer to a request with an Idempotency-Key is kept for its repeats; 24h"),
  DATA_DIR("FOLDER", "where the embedded PostgreSQL lives; .relata"),
  EMBEDDED_PORT("PORT", "the port of the embedded PostgreSQL; 0, the default, takes any free one"),
  HOST("ADDRESS", "where to listen; 127.0.0.1, so that only this machine can ask"),
  PORT("PORT", "the port to listen on; 7070"),
  REQUESTS_AT_ONCE("NUMBER", "how many requests are answered at once; 64"),
  MAX_BODY("BYTES", "the most bytes that a request may bring with it; 1048576"),
  ORIGINS("ORIGIN", "the origin of web pages that may ask and write; *, which is all"),
  STOP_TIME("TIME", "how long requests in flight may take when the server stops; 10s"),
  DEFAULT_CONTEXT("NAME", "the context that /rest/v1 speaks of where no header names one; blog"),
  SHADOW(
      "CHOICE",
      "whether /shadow tells the SQL of recent requests: shown or hidden; shown where only this"
          + " machine can ask"),
  MAX_ROWS("NUMBER", "the most rows of a page; 1000"),
  MAX_RELATED_ROWS("NUMBER", "the most related rows of one parent; 1000"),
  MAX_RELATIONS("NUMBER", "the most relations in a request; 12"),
  MAX_DEPTH("NUMBER", "the most relations below each other; 5"),
  MAX_CONDITIONS("NUMBER", "the most conditions in a request; 64"),
  MAX_VALUES("NUMBER", "the most values in one list; 10000");

  private static final String PREFIX = "RELATA_";

  private final String placeholder;
  private final String description;

  Setting(String placeholder, String description) {
    this.placeholder = placeholder;
    this.description = description;
  }

  /** The name in a file: {@code data-dir}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name in the environment: {@code RELATA_DATA_DIR}. */
  public String variable() {
    return PREFIX + name();
  }

  /**
   * The name on the command line: {@code --data-dir}. A secret has none, because everyone on the
   * machine can read a command line.
   */
  public Optional<String> flag() {
    return this == DATABASE_PASSWORD ? Optional.empty() : Optional.of("--" + key());
  }

  /** What stands for the value in a help text. */
  public String placeholder() {
    return placeholder;
  }

  public String description() {
    return description;
  }

  static boolean isVariable(String name) {
    return name.startsWith(PREFIX);
  }

  static Optional<Setting> ofKey(String key) {
    return Stream.of(values()).filter(setting -> setting.key().equals(key)).findFirst();
  }

  static Optional<Setting> ofVariable(String name) {
    return Stream.of(values()).filter(setting -> setting.variable().equals(name)).findFirst();
  }
}
