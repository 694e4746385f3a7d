package io.relata.bootstrap.docs;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares texts with what documents show of them, where … stands for anything. */
final class Blanks {

  static final String MARK = "…";

  private Blanks() {}

  static boolean match(String shown, String actual) {
    String pattern =
        Arrays.stream(shown.split(MARK, -1)).map(Pattern::quote).collect(Collectors.joining(".*?"));
    return Pattern.compile(pattern, Pattern.DOTALL).matcher(actual).matches();
  }

  /** Whether each line is there; all are shown, unless a line says that others are left out. */
  static boolean matchInAnyOrder(List<String> shown, List<String> actual) {
    List<String> named = shown.stream().filter(line -> !line.equals(MARK)).toList();
    boolean leavesOut = named.size() < shown.size();
    return (leavesOut || named.size() == actual.size())
        && named.stream().allMatch(line -> actual.stream().anyMatch(each -> match(line, each)));
  }
}
