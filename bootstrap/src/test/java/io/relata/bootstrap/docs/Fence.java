package io.relata.bootstrap.docs;

import java.util.List;

/**
 * A block of a document between two lines of three backticks.
 *
 * @param opening the number of the line that opens it, from 1
 * @param kind what that line says it holds
 */
record Fence(Document document, int opening, String kind, List<String> lines) {

  static final String MARK = "```";

  String text() {
    return String.join("\n", lines);
  }

  int closing() {
    return opening + lines.size() + 1;
  }

  boolean isShell() {
    return kind.equals("sh");
  }

  /** Whether nothing but empty lines stands between this and the next. */
  boolean isRightBefore(Fence next) {
    return document.lines().subList(closing(), next.opening - 1).stream().allMatch(String::isBlank);
  }

  @Override
  public String toString() {
    return document + ":" + opening;
  }
}
