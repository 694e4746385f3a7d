package io.relata.domain.memory.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text in their order, in small letters, as PostgreSQL's parser finds them: runs of
 * letters and digits, numbers with sign and fraction, and words joined by hyphens, which count once
 * as a whole and once for each part. It finds no addresses, paths, versions or tags, all of which
 * are single words to PostgreSQL.
 */
final class Words {

  private static final String ANY = "[\\p{L}\\p{N}]";

  private static final Pattern WORD =
      Pattern.compile(
          "(?<hyphened>\\p{L}ANY*(?:-\\p{N}*\\p{L}ANY*)+)".replace("ANY", ANY)
              + "|[+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?(?!ANY)".replace("ANY", ANY)
              + "|"
              + ANY
              + "+");

  private Words() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(inSmallLetters(matcher.group()));
      if (matcher.group("hyphened") != null) {
        for (String part : matcher.group().split("-", -1)) {
          words.add(inSmallLetters(part));
        }
      }
    }
    return words;
  }

  // One code point at a time, as the database does.
  private static String inSmallLetters(String word) {
    return word.codePoints()
        .map(Character::toLowerCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
