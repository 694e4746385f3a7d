package io.relata.bootstrap.docs;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a running server tells of itself. */
final class Told {

  /** PostgREST's operators that are refused. */
  static final List<String> OPERATORS_LEFT_OUT =
      List.of("cs", "cd", "ov", "sl", "sr", "nxr", "nxl", "adj");

  private static final Pattern OPERATORS = Pattern.compile("the operators are ([a-z, ]+)\"");
  private static final Pattern METRIC = Pattern.compile("^(?:relata|jvm)_\\w+", Pattern.MULTILINE);
  private static final Pattern EXPLAINED = Pattern.compile("`((?:relata|jvm)_\\w+)`");

  private Told() {}

  /** The operators, which the hint lists where a filter has none. */
  static Set<String> operators(int port) {
    return OPERATORS
        .matcher(ask(port, "/blog/tags?name="))
        .results()
        .flatMap(hint -> List.of(hint.group(1).split(", ", -1)).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static boolean isLeftOut(int port, String operator) {
    return ask(port, "/blog/tags?name=" + operator + ".x")
        .contains("the operator " + operator + " is not offered");
  }

  static Set<String> metrics(int port) {
    return METRIC
        .matcher(ask(port, "/metrics"))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The metrics that rows of tables begin with, and the parts of those that have parts. */
  static Set<String> metricsIn(Document document) {
    Set<String> explained =
        document.prose().stream()
            .filter(line -> line.startsWith("| `"))
            .flatMap(line -> EXPLAINED.matcher(line).results())
            .map(name -> name.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    explained.removeIf(name -> explained.contains(name + "_bucket"));
    return explained;
  }

  private static String ask(int port, String address) {
    return Wire.ask(port, Curl.of(List.of("curl", "http://127.0.0.1:7070" + address))).body();
  }
}
