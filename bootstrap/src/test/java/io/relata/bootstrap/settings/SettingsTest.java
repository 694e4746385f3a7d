package io.relata.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.application.query.Limits;
import io.relata.http.server.HttpSettings;
import io.relata.http.shadow.Visibility;
import io.relata.jdbi.DatabaseSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  private static final String URL = "postgresql://localhost/shop";

  @TempDir private Path folder;

  @Test
  void nothingNeedsToBeSet() {
    assertThat(fromEnvironment(Map.of()))
        .isEqualTo(
            new Settings(
                Optional.empty(),
                8,
                Duration.ofSeconds(10),
                Duration.ofDays(1),
                folder.resolve(".relata"),
                0,
                new HttpSettings(
                    "127.0.0.1",
                    7070,
                    64,
                    HttpSettings.USUAL_LONGEST_BODY,
                    "*",
                    Duration.ofSeconds(10),
                    "blog",
                    Visibility.SHOWN),
                Limits.USUAL));
  }

  @Test
  void everythingCanBeSetInTheEnvironment() {
    Settings settings =
        fromEnvironment(
            Map.ofEntries(
                Map.entry("RELATA_DATABASE_URL", URL),
                Map.entry("RELATA_DATABASE_USER", "alice"),
                Map.entry("RELATA_DATABASE_PASSWORD", "secret"),
                Map.entry("RELATA_DATABASE_CONNECTIONS", "3"),
                Map.entry("RELATA_STATEMENT_TIMEOUT", "500ms"),
                Map.entry("RELATA_KEEP_ANSWERS", "2h"),
                Map.entry("RELATA_DATA_DIR", "elsewhere"),
                Map.entry("RELATA_EMBEDDED_PORT", "5433"),
                Map.entry("RELATA_HOST", "0.0.0.0"),
                Map.entry("RELATA_PORT", "8080"),
                Map.entry("RELATA_REQUESTS_AT_ONCE", "7"),
                Map.entry("RELATA_ORIGINS", "https://example.com"),
                Map.entry("RELATA_STOP_TIME", "3s"),
                Map.entry("RELATA_DEFAULT_CONTEXT", "people"),
                Map.entry("RELATA_SHADOW", "shown"),
                Map.entry("RELATA_MAX_ROWS", "10"),
                Map.entry("RELATA_MAX_RELATED_ROWS", "20"),
                Map.entry("RELATA_MAX_RELATIONS", "3"),
                Map.entry("RELATA_MAX_DEPTH", "4"),
                Map.entry("RELATA_MAX_CONDITIONS", "5"),
                Map.entry("RELATA_MAX_VALUES", "6")));

    assertThat(settings).isEqualTo(everythingSet());
  }

  @Test
  void everythingCanBeSetInAFile() throws IOException {
    write(
        "relata.properties",
        """
        database-url=postgresql://localhost/shop
        database-user=alice
        database-password=secret
        database-connections=3
        statement-timeout=500ms
        keep-answers=2h
        data-dir=elsewhere
        embedded-port=5433
        host=0.0.0.0
        port=8080
        requests-at-once=7
        origins=https://example.com
        stop-time=3s
        default-context=people
        shadow=shown
        max-rows=10
        max-related-rows=20
        max-relations=3
        max-depth=4
        max-conditions=5
        max-values=6
        """);

    assertThat(fromEnvironment(Map.of())).isEqualTo(everythingSet());
  }

  private Settings everythingSet() {
    DatabaseSettings database =
        new DatabaseSettings(
            "jdbc:postgresql://localhost/shop", "alice", "secret", 3, Duration.ofMillis(500));
    return new Settings(
        Optional.of(database),
        3,
        Duration.ofMillis(500),
        Duration.ofHours(2),
        folder.resolve("elsewhere"),
        5433,
        new HttpSettings(
            "0.0.0.0",
            8080,
            7,
            HttpSettings.USUAL_LONGEST_BODY,
            "https://example.com",
            Duration.ofSeconds(3),
            "people",
            Visibility.SHOWN),
        new Limits(10, 20, 3, 4, 5, 6));
  }

  @Test
  void theSqlOfOthersIsHiddenWhereOthersCanAsk() {
    assertThat(fromEnvironment(Map.of("RELATA_HOST", "0.0.0.0")).http().shadow())
        .isEqualTo(Visibility.HIDDEN);
    assertThat(fromEnvironment(Map.of("RELATA_HOST", "localhost")).http().shadow())
        .isEqualTo(Visibility.SHOWN);
  }

  @Test
  void flagsComeBeforeTheEnvironmentAndThatBeforeAFile() throws IOException {
    write("relata.properties", "embedded-port=1\ndata-dir=from-file\ndatabase-connections=9\n");

    Settings settings =
        Settings.read(
            Map.of(Setting.EMBEDDED_PORT, "3"),
            Map.of("RELATA_EMBEDDED_PORT", "2", "RELATA_DATA_DIR", "from-environment"),
            Optional.empty(),
            folder);

    assertThat(settings.embeddedPort()).isEqualTo(3);
    assertThat(settings.dataFolder()).isEqualTo(folder.resolve("from-environment"));
    assertThat(settings.connections()).isEqualTo(9);
  }

  @Test
  void aNamedFileIsReadInsteadOfTheUsualOne() throws IOException {
    write("relata.properties", "embedded-port=1");
    write("other.properties", "embedded-port=2");

    Settings settings =
        Settings.read(Map.of(), Map.of(), Optional.of(Path.of("other.properties")), folder);

    assertThat(settings.embeddedPort()).isEqualTo(2);
  }

  @Test
  void aNamedFileMustBeThere() {
    assertThatThrownBy(
            () ->
                Settings.read(Map.of(), Map.of(), Optional.of(Path.of("none.properties")), folder))
        .isInstanceOf(WrongSetting.class)
        .hasMessage("the settings in " + folder.resolve("none.properties") + " can not be read");
  }

  @Test
  void anUnknownVariableStopsTheStartAndNamesThoseThereAre() {
    assertRefused("RELATA_DATABASE_ULR", URL)
        .hasMessageStartingWith("RELATA_DATABASE_ULR is no setting; there are RELATA_DATABASE_URL,")
        .hasMessageEndingWith("RELATA_MAX_VALUES");
  }

  @Test
  void anUnknownLineOfAFileStopsTheStartAndNamesThoseThereAre() throws IOException {
    write("relata.properties", "prot=1");

    assertThatThrownBy(() -> fromEnvironment(Map.of()))
        .isInstanceOf(WrongSetting.class)
        .hasMessageStartingWith("prot in relata.properties is no setting; there are database-url,");
  }

  @Test
  void variablesOfOthersAreNotOurs() {
    assertThat(fromEnvironment(Map.of("RELATIVE", "1", "HOME", "/")).embeddedPort()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RELATA_DATABASE_CONNECTIONS | 0     | a number from 1 to 1000",
        "RELATA_DATABASE_CONNECTIONS | 1001  | a number from 1 to 1000",
        "RELATA_DATABASE_CONNECTIONS | many  | a number from 1 to 1000",
        "RELATA_EMBEDDED_PORT        | -1    | a number from 0 to 65535",
        "RELATA_PORT                 | 65536 | a number from 0 to 65535",
        "RELATA_HOST                 | a b   | a text without spaces",
        "RELATA_SHADOW               | yes   | hidden or shown",
        "RELATA_REQUESTS_AT_ONCE     | 0     | a number from 1 to 10000",
        "RELATA_MAX_DEPTH            | x     | a number from 1 to 1000",
        "RELATA_STOP_TIME            | 5     | a time such as 500ms, 10s, 2m or 1h, and at most a"
            + " day",
        "RELATA_EMBEDDED_PORT        | 65536 | a number from 0 to 65535",
        "RELATA_STATEMENT_TIMEOUT    | 10    | a time such as 500ms, 10s, 2m or 1h, and at most a"
            + " day",
        "RELATA_STATEMENT_TIMEOUT    | -1s   | a time such as 500ms, 10s, 2m or 1h, and at most a"
            + " day",
        "RELATA_STATEMENT_TIMEOUT    | 10 s  | a time such as 500ms, 10s, 2m or 1h, and at most a"
            + " day",
        "RELATA_STATEMENT_TIMEOUT    | 0ms   | a time such as 500ms, 10s, 2m or 1h, and at most a"
            + " day",
        "RELATA_KEEP_ANSWERS         | 25h   | a time such as 500ms, 10s, 2m or 1h, and at most a"
            + " day",
        "RELATA_STATEMENT_TIMEOUT    | 1441m | a time such as 500ms, 10s, 2m or 1h, and at most a"
            + " day",
        "RELATA_DATA_DIR             | ''    | the path of a folder"
      })
  void aWrongValueStopsTheStartAndSaysWhatItMayBe(String variable, String value, String wanted) {
    assertRefused(variable, value)
        .hasMessage(variable + " must be " + wanted + ", not \"" + value + "\"");
  }

  @Test
  void aWrongFlagIsNamedAsItWasTyped() {
    assertThatThrownBy(
            () ->
                Settings.read(
                    Map.of(Setting.EMBEDDED_PORT, "x"), Map.of(), Optional.empty(), folder))
        .hasMessageStartingWith("--embedded-port must be");
  }

  @ParameterizedTest
  @CsvSource({"2m, 120000", "10s, 10000", "1ms, 1"})
  void timesHaveUnits(String time, long millis) {
    assertThat(fromEnvironment(Map.of("RELATA_STATEMENT_TIMEOUT", time)).statementTimeout())
        .hasMillis(millis);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost:5432/shop",
        "mysql://alice:secret@localhost/shop",
        "postgresql://alice:secret@localhost",
        "postgresql://alice:secret@localhost:port/shop",
        "postgresql://alice:secret@:5432/shop",
        "postgresql://alice:secret@localhost/",
        ""
      })
  void anAddressThatIsNoneIsRefusedWithoutRepeatingIt(String url) {
    assertRefused("RELATA_DATABASE_URL", url)
        .hasMessageStartingWith("RELATA_DATABASE_URL must be like postgresql://")
        .message()
        .doesNotContain("secret");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "postgresql://bob:p%40ss+1@db:5433/shop | jdbc:postgresql://db:5433/shop | bob | p@ss+1",
        "postgres://bob:secret@db/shop?ssl=true | jdbc:postgresql://db/shop?ssl=true | bob |"
            + " secret",
        "jdbc:postgresql://db/shop?user=bob&password=secret&ssl=true "
            + "| jdbc:postgresql://db/shop?ssl=true | bob | secret",
        "jdbc:postgresql://[::1]:5432/shop?user=bob | jdbc:postgresql://[::1]:5432/shop | bob | ''",
        "postgresql://bob@one,two/shop | jdbc:postgresql://one,two/shop | bob | ''"
      })
  void anAddressMaySayWhoConnects(String given, String url, String user, String password) {
    DatabaseSettings database =
        fromEnvironment(Map.of("RELATA_DATABASE_URL", given)).database().orElseThrow();

    assertThat(database.url()).isEqualTo(url);
    assertThat(database.user()).isEqualTo(user);
    assertThat(database.password()).isEqualTo(password);
  }

  @Test
  void whoConnectsMeansNothingWithoutAnAddress() {
    assertRefused("RELATA_DATABASE_PASSWORD", "secret")
        .hasMessage(
            "RELATA_DATABASE_PASSWORD says who connects, but nothing says where to:"
                + " give RELATA_DATABASE_URL");
  }

  @Test
  void noPasswordIsEverShown() {
    Settings settings =
        fromEnvironment(Map.of("RELATA_DATABASE_URL", "postgresql://alice:secret@db/shop"));

    assertThat(settings.toString()).contains("alice").doesNotContain("secret");
  }

  @Test
  void aPasswordIsNoFlag() {
    assertThat(Setting.DATABASE_PASSWORD.flag()).isEmpty();
  }

  private Settings fromEnvironment(Map<String, String> environment) {
    return Settings.read(Map.of(), environment, Optional.empty(), folder);
  }

  private AbstractThrowableAssert<?, ? extends Throwable> assertRefused(
      String variable, String value) {
    return assertThatThrownBy(() -> fromEnvironment(Map.of(variable, value)))
        .isInstanceOf(WrongSetting.class);
  }

  private void write(String file, String content) throws IOException {
    Files.writeString(folder.resolve(file), content);
  }
}
