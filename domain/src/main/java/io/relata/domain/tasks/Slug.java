package io.relata.domain.tasks;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How a task is named in an address: its title in small letters and digits with hyphens between,
 * and a number behind where another task is named like that already. Letters lose their accents;
 * those of other scripts stay, since without them nothing would be left.
 */
public final class Slug {

  // Leaves room for a number behind, however long the title.
  private static final int LONGEST = 180;
  private static final String OF_NO_LETTERS = "task";
  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
  private static final Pattern ENDS = Pattern.compile("^-|-$");
  private static final Pattern NUMBERS = Pattern.compile("(-[0-9]+)+$");

  // Letters that are not made of another letter and an accent.
  private static final Map<String, String> OTHER_LETTERS =
      Map.of(
          "\u00df", "ss", "\u00e6", "ae", "\u0153", "oe", "\u00f8", "o", "\u0142", "l", "\u0111",
          "d", "\u00f0", "d", "\u00fe", "th", "\u0131", "i");

  private Slug() {}

  /** What the slug of a title begins with. */
  public static String stem(String title) {
    String letters = Normalizer.normalize(title, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String plain =
        Normalizer.normalize(ACCENTS.matcher(letters).replaceAll(""), Normalizer.Form.NFC);
    for (Map.Entry<String, String> other : OTHER_LETTERS.entrySet()) {
      plain = plain.replace(other.getKey(), other.getValue());
    }
    String words = trimmed(BETWEEN_WORDS.matcher(plain).replaceAll("-"));
    String stem = trimmed(words.substring(0, words.offsetByCodePoints(0, length(words))));
    return stem.isEmpty() ? OF_NO_LETTERS : stem;
  }

  private static int length(String words) {
    return Math.min(LONGEST, words.codePointCount(0, words.length()));
  }

  private static String trimmed(String words) {
    return ENDS.matcher(words).replaceAll("");
  }

  /** The slug of so many that begin with a stem, counted from one. */
  public static String numbered(String stem, int number) {
    return number == 1 ? stem : stem + "-" + number;
  }

  /** What all slugs have in common that may meet this one: {@code plan} for {@code plan-2-3}. */
  public static String root(String slug) {
    return NUMBERS.matcher(slug).replaceAll("");
  }
}
