package io.relata.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a {@link Visitor} was told.
 *
 * @param request what was asked for
 */
record Told(String request, HttpResponse<String> answer) {

  private static final String TEXT = "\"((?:[^\"\\\\]|\\\\.)*)\"";
  private static final Pattern VIOLATION =
      Pattern.compile(
          "\\{\"field\":%1$s,\"rule\":%1$s,\"message\":%1$s(?:,\"address\":%1$s)?}"
              .formatted(TEXT));

  /** It was done, in so many statements of so many that it may take: {@code 2/3}. */
  Told in(String statements) {
    assertThat(answer.statusCode()).as("%s: %s", request, answer.body()).isBetween(200, 299);
    assertThat(header("Relata-Statements")).as("statements of %s", request).isEqualTo(statements);
    return this;
  }

  /** The answer is this, but for the layout of its lines. */
  Told saying(String... lines) {
    String said =
        List.of(lines).stream()
            .flatMap(String::lines)
            .map(String::strip)
            .collect(Collectors.joining());
    assertThat(answer.body()).as(request).isEqualTo(said);
    return this;
  }

  /** The answer is this, line by line. */
  Told sayingLines(String lines) {
    assertThat(answer.body().lines()).as(request).containsExactlyElementsOf(lines.lines().toList());
    return this;
  }

  /** It was refused for this: {@code name is taken already: /blog/tags/7}. */
  void refused(int status, String... reasons) {
    assertThat(answer.statusCode()).as("%s: %s", request, answer.body()).isEqualTo(status);
    List<String> told = VIOLATION.matcher(answer.body()).results().map(Told::reason).toList();
    assertThat(told).as(request).containsExactly(reasons);
  }

  private static String reason(MatchResult violation) {
    String address = violation.group(4) == null ? "" : ": " + violation.group(4);
    return violation.group(1) + " " + violation.group(3) + address;
  }

  String header(String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  /** Where the following page is. */
  String next() {
    Pattern next = Pattern.compile("<([^>]*)>; rel=\"next\"");
    return next.matcher(String.join(",", answer.headers().allValues("Link")))
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow(() -> new AssertionError(request + " has no next page"));
  }
}
