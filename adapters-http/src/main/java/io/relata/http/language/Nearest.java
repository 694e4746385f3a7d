package io.relata.http.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that was probably meant. */
final class Nearest {

  private static final int LONGEST = 63;

  private Nearest() {}

  /** Asks whether the nearest name was meant, or lists all where none is near. */
  static String hint(String name, Collection<String> known, String lead) {
    return to(name, known)
        .map(Nearest::question)
        .orElseGet(() -> lead + (known.isEmpty() ? "none" : String.join(", ", known)));
  }

  static String question(String name) {
    return "did you mean " + name + "?";
  }

  /** The known name with the fewest changes to this one, unless it would take too many. */
  static Optional<String> to(String name, Collection<String> known) {
    String wanted = name.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    if (wanted.length() > LONGEST) {
      return Optional.empty();
    }
    int most = Math.max(1, wanted.length() / 3);
    return known.stream()
        .filter(each -> changes(wanted, each) <= most)
        .min(Comparator.comparingInt(each -> changes(wanted, each)));
  }

  /** How many letters must be put in, left out, replaced or swapped with their neighbour. */
  private static int changes(String from, String to) {
    int[][] changes = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        changes[i][j] = i == 0 || j == 0 ? i + j : fewest(changes, from, to, i, j);
      }
    }
    return changes[from.length()][to.length()];
  }

  private static int fewest(int[][] changes, String from, String to, int i, int j) {
    int replaced = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
    int fewest =
        Math.min(
            changes[i - 1][j - 1] + replaced, Math.min(changes[i - 1][j], changes[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(fewest, changes[i - 2][j - 2] + 1) : fewest;
  }
}
