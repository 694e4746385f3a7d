package io.relata.http.render;

import java.util.ArrayList;
import java.util.List;

/** Reads the texts of a header, parts of which may stand in double quotes. */
final class Quoted {

  private Quoted() {}

  /** The parts between separators that do not stand in quotes. */
  static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (quoted && c == '\\') {
        i++;
      } else if (!quoted && c == separator) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  /** What the quotes enclose, or the text itself where there are none. */
  static String unquoted(String text) {
    if (text.length() < 2 || !text.startsWith("\"") || !text.endsWith("\"")) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 1; i < text.length() - 1; i++) {
      if (text.charAt(i) == '\\' && i < text.length() - 2) {
        i++;
      }
      plain.append(text.charAt(i));
    }
    return plain.toString();
  }
}
