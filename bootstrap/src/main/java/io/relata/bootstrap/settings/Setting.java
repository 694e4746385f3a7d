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
  DATA_DIR("FOLDER", "where the embedded PostgreSQL lives; .relata"),
  EMBEDDED_PORT("PORT", "the port of the embedded PostgreSQL; 0, the default, takes any free one");

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
