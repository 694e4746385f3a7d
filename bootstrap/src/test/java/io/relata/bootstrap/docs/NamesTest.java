package io.relata.bootstrap.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.bootstrap.command.Commands;
import io.relata.bootstrap.command.Surroundings;
import io.relata.bootstrap.settings.Setting;
import io.relata.domain.model.Language;
import io.relata.http.problem.Kind;
import io.relata.http.render.Accepted.Plan;
import io.relata.http.render.Form;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the program has names for is in the documents, and what they name is in the program. */
class NamesTest {

  private static final Document FIRST_PAGE = Document.read("README.md");
  private static final Document LANGUAGE = Document.read("docs/query-language.md");
  private static final Document OPERATIONS = Document.read("docs/operations.md");
  private static final Document PROBLEMS = Document.read("docs/problems.md");

  @Test
  void everyFormIsShown() {
    assertThat(Stream.of(Form.values()).map(Form::mediaType))
        .allSatisfy(form -> assertThat(LANGUAGE.text()).contains("`" + form + "`"));
  }

  @Test
  void everyOptionOfPlansIsShown() {
    assertThat(Stream.of(Plan.Option.values()).map(NamesTest::lower))
        .allSatisfy(option -> assertThat(LANGUAGE.text()).contains("`" + option + "`"));
  }

  @Test
  void everyLanguageIsShown() {
    assertThat(Stream.of(Language.values()).map(Language::label))
        .allSatisfy(language -> assertThat(LANGUAGE.text()).contains("`" + language + "`"));
  }

  @Test
  void everyProblemHasASectionWithItsStatusAndCode() {
    String sections =
        Stream.of(Kind.values())
            .map(kind -> "\n## " + lower(kind).replace('_', '-') + "\n" + summary(kind))
            .filter(section -> !PROBLEMS.text().contains(section))
            .collect(Collectors.joining());

    assertThat(sections).as("what is missing").isEmpty();
  }

  @Test
  void everySectionOnAProblemIsOfOne() {
    assertThat(PROBLEMS.prose().stream().filter(line -> line.startsWith("## ")).map(String::strip))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Kind.values()).map(kind -> "## " + lower(kind).replace('_', '-')).toList());
  }

  private static String summary(Kind kind) {
    return kind.status() + " · `" + kind.code() + "` · " + kind.title();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  @Test
  void everyFlagAndVariableNamedIsOneThatIsTaken() {
    String taken =
        Stream.of("serve", "query", "migrate", "demo", "check")
            .map(NamesTest::help)
            .collect(Collectors.joining("\n", "", Setting.DATABASE_PASSWORD.variable()));
    String shown = FIRST_PAGE.text() + LANGUAGE.text() + OPERATIONS.text();

    Set<String> named = found("(?<![\\w-])--[a-z][a-z-]+|RELATA_[A-Z_]*[A-Z]", shown);
    named.removeAll(Set.of("--data-urlencode", "--json", "RELATA_MAX_ROW"));

    assertThat(found("--[a-z-]+|RELATA_[A-Z_]+", taken)).containsAll(named);
  }

  private static String help(String command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Path nowhere = Path.of("no such folder");
    Commands.run(new Surroundings(stream, stream, false, Map.of(), nowhere), command, "--help");
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void everyTestThatThePromisesNameIsThere() throws IOException {
    Set<String> named = found("`(?:\\w+Test|\\w+Contract)`", FIRST_PAGE.text());
    assertThat(named).hasSizeGreaterThan(9);
    List<String> tests = sources("src/test").map(file -> "`" + name(file) + "`").toList();
    assertThat(tests).containsAll(named);
  }

  @Test
  void everyMessageThatMeansTroubleIsOneThatIsTold() throws IOException {
    String told = told();
    List<String> messages =
        OPERATIONS.prose().stream()
            .dropWhile(line -> !line.equals("## Troubleshooting"))
            .flatMap(line -> Pattern.compile("^\\| `([^`]+ [^`]+)` \\| ").matcher(line).results())
            .map(row -> row.group(1))
            .toList();

    assertThat(messages).hasSizeGreaterThan(9);
    assertThat(messages.stream().flatMap(it -> Stream.of(it.split(Blanks.MARK))).map(String::strip))
        .allMatch(told::contains);
  }

  /** All texts in the code, with those put together that are written in parts. */
  private static String told() throws IOException {
    StringBuilder told = new StringBuilder(Files.readString(Path.of("..", "relata")));
    for (Path file : sources("src/main").toList()) {
      told.append(Files.readString(file));
    }
    return told.toString()
        .replace("$needed", "25")
        .replaceAll("\"\\s*\\+\\s*\"", "")
        .replaceAll("%[sd]", "");
  }

  private static Stream<Path> sources(String kind) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.toString().replace('\\', '/').contains("/" + kind + "/"))
          .toList()
          .stream();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static Set<String> found(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
