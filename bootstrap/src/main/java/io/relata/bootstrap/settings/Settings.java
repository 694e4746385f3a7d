package io.relata.bootstrap.settings;

import io.relata.application.query.Limits;
import io.relata.http.server.HttpSettings;
import io.relata.jdbi.DatabaseSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * How this run was set up.
 *
 * @param database where the database is; none where an embedded one is to be started
 * @param keepingAnswers how long answers are kept for the repeats of their requests
 * @param dataFolder where the embedded one lives
 * @param embeddedPort its port, 0 for any
 * @param http how the server is reached
 * @param limits how much one request may ask for
 */
public record Settings(
    Optional<DatabaseSettings> database,
    int connections,
    Duration statementTimeout,
    Duration keepingAnswers,
    Path dataFolder,
    int embeddedPort,
    HttpSettings http,
    Limits limits) {

  private static final int MOST_CONNECTIONS = 1_000;
  static final int HIGHEST_PORT = 65_535;

  /**
   * Reads all sources.
   *
   * @param flags what was given on the command line
   * @param file the file to read; without one, {@code relata.properties} where there is one
   * @param workingFolder where paths start
   * @throws WrongSetting when any of it is unknown or wrong
   */
  public static Settings read(
      Map<Setting, String> flags,
      Map<String, String> environment,
      Optional<Path> file,
      Path workingFolder) {
    return of(Sources.merged(flags, environment, file, workingFolder), workingFolder);
  }

  private static Settings of(Map<Setting, Given> given, Path workingFolder) {
    int connections =
        found(given, Setting.DATABASE_CONNECTIONS)
            .map(it -> it.number(1, MOST_CONNECTIONS))
            .orElse(8);
    Duration timeout =
        found(given, Setting.STATEMENT_TIMEOUT).map(Given::time).orElse(Duration.ofSeconds(10));
    return new Settings(
        database(given, connections, timeout),
        connections,
        timeout,
        found(given, Setting.KEEP_ANSWERS).map(Given::time).orElse(Duration.ofDays(1)),
        found(given, Setting.DATA_DIR)
            .map(it -> it.path(workingFolder))
            .orElseGet(() -> workingFolder.resolve(".relata")),
        found(given, Setting.EMBEDDED_PORT).map(it -> it.number(0, HIGHEST_PORT)).orElse(0),
        OfHttp.settings(given),
        OfHttp.limits(given));
  }

  private static Optional<DatabaseSettings> database(
      Map<Setting, Given> given, int connections, Duration timeout) {
    Optional<Given> user = found(given, Setting.DATABASE_USER);
    Optional<Given> password = found(given, Setting.DATABASE_PASSWORD);
    Optional<DatabaseUrl> url = found(given, Setting.DATABASE_URL).map(DatabaseUrl::of);
    if (url.isEmpty()) {
      user.or(() -> password).ifPresent(Settings::refuseWithoutUrl);
    }
    return url.map(
        address ->
            new DatabaseSettings(
                address.jdbc(),
                address.user().or(() -> user.map(Given::value)).orElseGet(Settings::systemUser),
                address.password().or(() -> password.map(Given::value)).orElse(""),
                connections,
                timeout));
  }

  private static void refuseWithoutUrl(Given account) {
    throw new WrongSetting(
        account.origin()
            + " says who connects, but nothing says where to: give "
            + Setting.DATABASE_URL.variable());
  }

  private static String systemUser() {
    return System.getProperty("user.name", "postgres");
  }

  static Optional<Given> found(Map<Setting, Given> given, Setting setting) {
    return Optional.ofNullable(given.get(setting));
  }
}
