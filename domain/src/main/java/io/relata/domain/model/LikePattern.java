package io.relata.domain.model;

import java.util.stream.IntStream;

/**
 * A LIKE pattern that can be tried on text, with PostgreSQL's meaning: {@code %} any run of
 * characters, {@code _} one character, a backslash takes the next one literally. Case is folded one
 * code point at a time, as the database does.
 */
public final class LikePattern {

  private static final int ANY_RUN = -1;
  private static final int ANY_ONE = -2;

  private final int[] parts;
  private final Letters letters;

  public LikePattern(String pattern, Letters letters) {
    if (endsInsideQuote(pattern)) {
      throw new IllegalArgumentException(
          "the pattern " + Literals.of(pattern) + " ends with a backslash that quotes nothing");
    }
    this.parts = parts(folded(pattern, letters).toArray());
    this.letters = letters;
  }

  public boolean fits(String text) {
    int[] points = folded(text, letters).toArray();
    int part = 0;
    int point = 0;
    int lastRun = -1;
    int resumeAt = 0;
    while (point < points.length) {
      if (part < parts.length && parts[part] == ANY_RUN) {
        lastRun = part++;
        resumeAt = point;
      } else if (part < parts.length && (parts[part] == ANY_ONE || parts[part] == points[point])) {
        part++;
        point++;
      } else if (lastRun >= 0) {
        part = lastRun + 1;
        point = ++resumeAt;
      } else {
        return false;
      }
    }
    while (part < parts.length && parts[part] == ANY_RUN) {
      part++;
    }
    return part == parts.length;
  }

  /** Whether the last character is a backslash that is not quoted itself. */
  static boolean endsInsideQuote(String pattern) {
    int backslashes = 0;
    while (backslashes < pattern.length()
        && pattern.charAt(pattern.length() - 1 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  private static IntStream folded(String text, Letters letters) {
    IntStream points = text.codePoints();
    return letters == Letters.ANY_CASE ? points.map(Character::toLowerCase) : points;
  }

  private static int[] parts(int[] points) {
    IntStream.Builder parts = IntStream.builder();
    for (int i = 0; i < points.length; i++) {
      switch (points[i]) {
        case '%' -> parts.add(ANY_RUN);
        case '_' -> parts.add(ANY_ONE);
        case '\\' -> parts.add(points[++i]);
        default -> parts.add(points[i]);
      }
    }
    return parts.build().toArray();
  }
}
