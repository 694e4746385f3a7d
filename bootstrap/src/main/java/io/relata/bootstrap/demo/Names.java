package io.relata.bootstrap.demo;

import java.util.List;

/** Names made of a few words for any number of rows. */
final class Names {

  private Names() {}

  /** The name of the row with this identity; no two have the same. */
  static String of(List<String> words, long id) {
    long round = (id - 1) / words.size();
    String word = words.get((int) ((id - 1) % words.size()));
    return round == 0 ? word : word + " " + (round + 1);
  }
}
