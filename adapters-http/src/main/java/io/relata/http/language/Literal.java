package io.relata.http.language;

import io.relata.domain.query.Cursor;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes values and names so that they are read back as they are. */
final class Literal {

  private Literal() {}

  /** A value where anything may stand. */
  static String whole(Object value) {
    return String.valueOf(value);
  }

  /** A value among others. */
  static String inGroup(Object value) {
    String text = whole(value);
    return isSimple(text) ? text : quoted(text);
  }

  static String list(Collection<?> values) {
    return values.stream().map(Literal::inList).collect(Collectors.joining(",", "(", ")"));
  }

  /** An empty text has to be told from no text at all. */
  private static String inList(Object value) {
    return value.equals("") ? "\"\"" : inGroup(value);
  }

  static String cursor(Cursor cursor) {
    return cursor.values().stream()
        .map(Literal::inCursor)
        .collect(Collectors.joining(",", "(", ")"));
  }

  private static String inCursor(@Nullable Object value) {
    return value instanceof String text ? quoted(text) : String.valueOf(value);
  }

  static String name(String name) {
    boolean taken = Word.named(name).isPresent() || name.equals("not");
    return isSimple(name) && !name.isEmpty() && !taken ? name : quoted(name);
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static boolean isSimple(String text) {
    return text.codePoints().allMatch(point -> Character.isLetterOrDigit(point) || point == '_');
  }
}
