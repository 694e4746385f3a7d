package io.relata.bootstrap.docs;

import io.relata.bootstrap.docs.Curl.Showing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An answer as a document shows it: a body, or the lines of a head, an empty line and a body. */
record Shown(List<String> head, List<String> body) {

  static Shown of(List<String> lines, Showing showing) {
    int head =
        switch (showing) {
          case BODY -> 0;
          case ALL -> lines.contains("") ? lines.indexOf("") : lines.size();
        };
    boolean isDivided = showing == Showing.ALL && head < lines.size();
    return new Shown(
        lines.subList(0, head), lines.subList(isDivided ? head + 1 : head, lines.size()));
  }

  boolean matches(Answer answer, Showing showing) {
    return switch (showing) {
      case BODY -> bodyMatches(answer);
      case ALL -> Blanks.matchInAnyOrder(head, head(answer)) && bodyMatches(answer);
    };
  }

  private static List<String> head(Answer answer) {
    return Stream.concat(Stream.of(answer.status()), answer.headers().stream()).toList();
  }

  private boolean bodyMatches(Answer answer) {
    String shown = String.join("\n", body);
    String actual = answer.body().stripTrailing();
    return answer.isJson()
        ? Blanks.match(JsonLayout.compact(shown), JsonLayout.compact(actual))
        : Blanks.match(shown, actual);
  }

  /** The lines that show an answer, where these do not: of its head what these show of one. */
  List<String> corrected(Answer answer, Showing showing) {
    List<String> lines = new ArrayList<>();
    if (showing == Showing.ALL) {
      lines.addAll(correctedHead(answer));
    }
    if (!lines.isEmpty() && !answer.body().isEmpty()) {
      lines.add("");
    }
    lines.addAll(correctedBody(answer));
    return lines;
  }

  private List<String> correctedBody(Answer answer) {
    if (bodyMatches(answer)) {
      return body;
    }
    return answer.isJson()
        ? JsonLayout.lines(answer.body())
        : answer.body().stripTrailing().lines().toList();
  }

  private List<String> correctedHead(Answer answer) {
    List<String> actual = head(answer);
    return head.contains(Blanks.MARK)
        ? head.stream().flatMap(line -> corrected(line, actual)).toList()
        : actual.stream().map(this::shownAs).toList();
  }

  private static Stream<String> corrected(String line, List<String> actual) {
    Predicate<String> same = each -> Blanks.match(line, each);
    return line.equals(Blanks.MARK) || actual.stream().anyMatch(same)
        ? Stream.of(line)
        : actual.stream().filter(each -> beginning(each).equals(beginning(line)));
  }

  private String shownAs(String actual) {
    return head.stream().filter(line -> Blanks.match(line, actual)).findFirst().orElse(actual);
  }

  /** The name of a header, or the protocol. */
  private static String beginning(String line) {
    return line.split("[:/]", -1)[0];
  }
}
