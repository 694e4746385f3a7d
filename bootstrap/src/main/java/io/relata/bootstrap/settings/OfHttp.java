package io.relata.bootstrap.settings;

import io.relata.application.query.Limits;
import io.relata.http.server.HttpSettings;
import io.relata.http.shadow.Visibility;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** The settings of the server, and of what a request may ask for. */
final class OfHttp {

  private static final int MOST_REQUESTS = 10_000;
  private static final int LARGEST_BODY = 1_000_000_000;
  private static final int MOST_ROWS = 100_000;
  private static final int MOST_OF_A_SHAPE = 1_000;

  private OfHttp() {}

  static HttpSettings settings(Map<Setting, Given> given) {
    String host = text(given, Setting.HOST, "127.0.0.1");
    return new HttpSettings(
        host,
        Settings.found(given, Setting.PORT)
            .map(it -> it.number(0, Settings.HIGHEST_PORT))
            .orElse(HttpSettings.USUAL_PORT),
        number(given, Setting.REQUESTS_AT_ONCE, MOST_REQUESTS, 64),
        number(given, Setting.MAX_BODY, LARGEST_BODY, HttpSettings.USUAL_LONGEST_BODY),
        text(given, Setting.ORIGINS, "*"),
        Settings.found(given, Setting.STOP_TIME).map(Given::time).orElse(Duration.ofSeconds(10)),
        text(given, Setting.DEFAULT_CONTEXT, "blog"),
        Settings.found(given, Setting.SHADOW)
            .map(OfHttp::shadow)
            .orElseGet(() -> usualShadow(host)));
  }

  private static Visibility shadow(Given given) {
    return given.choice(Map.of("shown", Visibility.SHOWN, "hidden", Visibility.HIDDEN));
  }

  /** The SQL of others is shown to this machine only, unless somebody says otherwise. */
  private static Visibility usualShadow(String host) {
    return Set.of("127.0.0.1", "localhost", "::1").contains(host)
        ? Visibility.SHOWN
        : Visibility.HIDDEN;
  }

  static Limits limits(Map<Setting, Given> given) {
    Limits usual = Limits.USUAL;
    return new Limits(
        number(given, Setting.MAX_ROWS, MOST_ROWS, (int) usual.rows()),
        number(given, Setting.MAX_RELATED_ROWS, MOST_ROWS, (int) usual.relatedRows()),
        number(given, Setting.MAX_RELATIONS, MOST_OF_A_SHAPE, usual.relations()),
        number(given, Setting.MAX_DEPTH, MOST_OF_A_SHAPE, usual.depth()),
        number(given, Setting.MAX_CONDITIONS, MOST_OF_A_SHAPE, usual.conditions()),
        number(given, Setting.MAX_VALUES, MOST_ROWS, usual.values()));
  }

  private static int number(Map<Setting, Given> given, Setting setting, int most, int usual) {
    return Settings.found(given, setting).map(it -> it.number(1, most)).orElse(usual);
  }

  private static String text(Map<Setting, Given> given, Setting setting, String usual) {
    return Settings.found(given, setting).map(Given::word).orElse(usual);
  }
}
