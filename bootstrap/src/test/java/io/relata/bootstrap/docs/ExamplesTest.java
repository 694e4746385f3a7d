package io.relata.bootstrap.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.relata.bootstrap.docs.Curl.Showing;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs what the documents show, in their order, and compares it with the answers that they show.
 * {@code -Drelata.docs.write=true} writes the answers that differ into the documents instead.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExamplesTest {

  private static final boolean WRITES = Boolean.getBoolean("relata.docs.write");

  private static final Document LANGUAGE = Document.read("docs/query-language.md");
  private static final Document WRITING = Document.read("docs/writing.md");

  private final Set<String> headers = new TreeSet<>();
  private final Map<Document, Map<Fence, List<String>>> corrections = new HashMap<>();
  private Path folder;
  private Demonstration demonstration;

  @BeforeAll
  void start(@TempDir Path empty) throws InterruptedException {
    folder = empty;
    demonstration = new Demonstration(empty);
  }

  @AfterAll
  void stop() throws InterruptedException {
    demonstration.stop();
    corrections.forEach(Document::write);
  }

  @TestFactory
  Stream<DynamicNode> everyCommandAnswersAsShown() {
    return Stream.concat(
        Document.all().stream()
            .map(document -> DynamicContainer.dynamicContainer(document.toString(), in(document))),
        Stream.of(dynamicTest("and every header seen there is explained", this::explained)));
  }

  private void explained() {
    assertThat(headers).contains("Link", "Relata-Truncated", "ETag");
    assertThat(headers)
        .allMatch(
            header ->
                Stream.of(LANGUAGE, WRITING)
                    .flatMap(document -> document.prose().stream())
                    .anyMatch(it -> it.contains("`" + header + "`")));
  }

  @Test
  void everyOperatorIsShown() {
    assertThat(Told.operators(demonstration.port()))
        .contains("eq")
        .allMatch(operator -> LANGUAGE.text().contains("=" + operator + "."))
        .allMatch(operator -> LANGUAGE.text().contains("`" + operator + "`"));
  }

  @Test
  void everyOperatorLeftOutIsToldInstead() {
    assertThat(Told.OPERATORS_LEFT_OUT)
        .allMatch(operator -> Told.isLeftOut(demonstration.port(), operator))
        .allMatch(operator -> LANGUAGE.text().contains("`" + operator + "`"));
  }

  @Test
  void everyMetricIsExplained() {
    assertThat(Told.metrics(demonstration.port()))
        .contains("relata_requests_total")
        .isEqualTo(Told.metricsIn(Document.read("docs/operations.md")));
  }

  private Stream<DynamicNode> in(Document document) {
    return Example.in(document).stream()
        .map(example -> dynamicTest(example.toString(), () -> run(example)));
  }

  private void run(Example example) {
    List<String> words = example.words();
    if (words.getFirst().equals("curl")) {
      ask(example, Curl.of(words));
    } else if (!Excused.COMMANDS.containsKey(String.join(" ", words))) {
      assertThat(words).as("what is run here or excused").contains(Program.NAME);
      start(example);
    }
  }

  private void ask(Example example, Curl curl) {
    Answer answer = Wire.ask(demonstration.port(), curl);
    answer.headers().forEach(header -> headers.add(header.substring(0, header.indexOf(':'))));
    example
        .answer()
        .ifPresentOrElse(
            shown -> compare(shown, curl.showing(), answer),
            () -> assertThat(answer.code()).as(answer.body()).isLessThan(400));
  }

  private void start(Example example) {
    Program.Outcome outcome = Program.run(folder, example.words());
    Answer answer = new Answer("", List.of(), outcome.said());
    example
        .answer()
        .ifPresentOrElse(
            shown -> compare(shown, Showing.BODY, answer),
            () -> assertThat(outcome.exitCode()).as(outcome.said()).isZero());
  }

  private void compare(Fence fence, Showing showing, Answer answer) {
    assertThat(fence.kind().equals("http"))
        .as(fence + " shows a head")
        .isEqualTo(showing == Showing.ALL);
    Shown shown = Shown.of(fence.lines(), showing);
    if (shown.matches(answer, showing)) {
      return;
    }
    List<String> corrected = shown.corrected(answer, showing);
    if (WRITES) {
      corrections.computeIfAbsent(fence.document(), any -> new HashMap<>()).put(fence, corrected);
    } else {
      assertThat(fence.text()).as("%s", fence).isEqualTo(String.join("\n", corrected));
      throw new AssertionError(fence + " does not show the answer " + answer);
    }
  }

  @TestFactory
  Stream<DynamicNode> everyBlockIsKnown() {
    return Document.all().stream()
        .flatMap(document -> document.fences().stream())
        .filter(fence -> !fence.isShell() && !Excused.KINDS.containsKey(fence.kind()))
        .map(fence -> dynamicTest(fence.toString(), () -> assertAnswers(fence)));
  }

  private static void assertAnswers(Fence fence) {
    assertThat(Example.in(fence.document()))
        .as("a block that is the answer of a command")
        .anyMatch(example -> example.answer().filter(fence::equals).isPresent());
  }
}
