package io.relata.bootstrap.docs;

import java.util.ArrayList;
import java.util.List;

/** Breaks JSON into lines for reading, and puts it together again. Changes white space only. */
final class JsonLayout {

  private static final int WIDTH = 110;

  private final String json;
  private int next;

  private JsonLayout(String json) {
    this.json = json;
  }

  /** Without the white space between its parts. */
  static String compact(String json) {
    StringBuilder compact = new StringBuilder();
    boolean isInText = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (isInText && c == '\\') {
        compact.append(c).append(json.charAt(++i));
      } else {
        isInText ^= c == '"';
        if (isInText || !Character.isWhitespace(c)) {
          compact.append(c);
        }
      }
    }
    return compact.toString();
  }

  static List<String> lines(String json) {
    return new JsonLayout(compact(json)).value("", "");
  }

  /** A value behind what leads to it, on one line where it fits. */
  private List<String> value(String indent, String lead) {
    int start = next;
    List<String> parts = parts();
    String whole = json.substring(start, next);
    if (parts.isEmpty() || indent.length() + lead.length() + whole.length() <= WIDTH) {
      return List.of(indent + lead + whole);
    }
    List<String> lines = new ArrayList<>();
    lines.add(indent + lead + whole.charAt(0));
    for (int i = 0; i < parts.size(); i++) {
      List<String> broken = part(parts.get(i), indent + "  ");
      lines.addAll(broken.subList(0, broken.size() - 1));
      lines.add(broken.getLast() + (i + 1 < parts.size() ? "," : ""));
    }
    lines.add(indent + whole.charAt(whole.length() - 1));
    return lines;
  }

  private static List<String> part(String part, String indent) {
    JsonLayout inside = new JsonLayout(part);
    inside.scalar();
    boolean isMember = part.startsWith("\"") && part.startsWith(":", inside.next);
    inside.next = isMember ? inside.next + 1 : 0;
    return inside.value(indent, part.substring(0, inside.next));
  }

  /** Goes over a value; gives what it holds, if it is a list or an object. */
  private List<String> parts() {
    List<String> parts = new ArrayList<>();
    if (json.charAt(next) != '[' && json.charAt(next) != '{') {
      scalar();
      return parts;
    }
    next++;
    while (json.charAt(next) != ']' && json.charAt(next) != '}') {
      int start = next;
      scalar();
      if (json.charAt(next) == ':') {
        next++;
      } else {
        next = start;
      }
      parts();
      parts.add(json.substring(start, next));
      next += json.charAt(next) == ',' ? 1 : 0;
    }
    next++;
    return parts;
  }

  /** Goes over a text, a number or a word. */
  private void scalar() {
    boolean isInText = false;
    while (next < json.length() && (isInText || ",:]}[{".indexOf(json.charAt(next)) < 0)) {
      isInText ^= json.charAt(next) == '"';
      next += isInText && json.charAt(next) == '\\' ? 2 : 1;
    }
  }
}
