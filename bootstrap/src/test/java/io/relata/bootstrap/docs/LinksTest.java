package io.relata.bootstrap.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinksTest {

  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

  static Stream<Document> documents() {
    return Document.all().stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyLinkLeadsSomewhere(Document document) {
    List<String> dead =
        LINK.matcher(String.join("\n", document.prose()))
            .results()
            .map(link -> link.group(1))
            .filter(target -> !target.startsWith("https://") && !isThere(document, target))
            .toList();

    assertThat(dead).isEmpty();
  }

  private static boolean isThere(Document document, String target) {
    String[] parts = target.split("#", 2);
    Path path =
        parts[0].isEmpty() ? document.path() : document.path().resolveSibling(parts[0]).normalize();
    if (parts.length == 1 || !Files.exists(Path.of("..").resolve(path))) {
      return Files.exists(Path.of("..").resolve(path));
    }
    return anchors(Document.read(path.toString())).anyMatch(parts[1]::equals);
  }

  /** The names by which headings are reached: letters and digits, with hyphens for spaces. */
  private static Stream<String> anchors(Document document) {
    return document.prose().stream()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
  }
}
