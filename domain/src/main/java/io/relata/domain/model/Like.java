package io.relata.domain.model;

/**
 * Text fits a pattern in which {@code %} is any run of characters, {@code _} one, and a backslash
 * quotes either.
 */
public record Like<T>(TextField<T, ?> field, String pattern, Letters letters)
    implements Condition<T> {

  public Like {
    field.requirePlain(pattern);
    if (LikePattern.endsInsideQuote(pattern)) {
      throw new IllegalArgumentException(
          "a pattern for " + field + " ends with a backslash that quotes nothing");
    }
  }

  /** The text as a pattern that fits only that text. */
  static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  @Override
  public String toString() {
    return field.label() + (letters == Letters.EXACT ? " like " : " ilike ") + Literals.of(pattern);
  }
}
