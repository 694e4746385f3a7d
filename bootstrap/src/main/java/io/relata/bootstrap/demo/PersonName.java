package io.relata.bootstrap.demo;

import io.relata.domain.people.Email;
import io.relata.domain.people.Username;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of the person with a number. No two numbers give the same names, and the first is Alice
 * Adams.
 *
 * @param suffix tells those apart who would be called alike; empty for the first of them
 */
record PersonName(String first, String last, String suffix) {

  private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");

  /** The name of the person with this number, counted from 1. */
  static PersonName of(long number) {
    long firsts = Words.FIRST_NAMES.size();
    long lasts = Words.LAST_NAMES.size();
    long index = number - 1;
    long combination = index % (firsts * lasts);
    long generation = index / (firsts * lasts);
    int first = (int) (combination % firsts);
    int last = (int) ((combination / firsts + first) % lasts);
    return new PersonName(
        Words.FIRST_NAMES.get(first),
        Words.LAST_NAMES.get(last),
        generation == 0 ? "" : String.valueOf(generation + 1));
  }

  String full() {
    return first + " " + last;
  }

  Username username() {
    return new Username(plain(first) + "_" + plain(last) + suffix);
  }

  Email email() {
    return new Email(plain(first) + "." + plain(last) + suffix + "@example.com");
  }

  private static String plain(String name) {
    String letters = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    return NO_LETTER.matcher(letters).replaceAll("");
  }
}
