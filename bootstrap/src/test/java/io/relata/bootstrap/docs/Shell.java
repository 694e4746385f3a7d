package io.relata.bootstrap.docs;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits what stands in a block into commands and their words, as a shell does. What a shell would
 * do more with is refused, so that no command is shown that a shell takes otherwise.
 */
final class Shell {

  private static final String SPECIAL = "$`&|;<>(){}[]*?!";

  private final String text;
  private final List<List<String>> commands = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private List<String> words = new ArrayList<>();
  private boolean isInWord;
  private int next;

  private Shell(String text) {
    this.text = text + "\n";
  }

  static List<List<String>> commands(String text) {
    Shell shell = new Shell(text);
    while (shell.next < shell.text.length()) {
      shell.step(shell.text.charAt(shell.next++));
    }
    return shell.commands;
  }

  private void step(char c) {
    switch (c) {
      case '\'', '"' -> quoted(c);
      case ' ' -> endWord();
      case '\n' -> endCommand();
      case '\\' -> endLine();
      default -> plain(c);
    }
  }

  private void plain(char c) {
    if (c == '#' && !isInWord) {
      next = text.indexOf('\n', next);
    } else {
      refuse(c, SPECIAL);
      isInWord = true;
      word.append(c);
    }
  }

  /** In double quotes a shell still looks for variables, for commands, and for backslashes. */
  private void quoted(char quote) {
    int end = text.indexOf(quote, next);
    if (end < 0) {
      throw new IllegalArgumentException("a quote is never closed in " + text);
    }
    String inside = text.substring(next, end);
    if (quote == '"') {
      inside.chars().forEach(c -> refuse((char) c, "$`\\!"));
    }
    isInWord = true;
    word.append(inside);
    next = end + 1;
  }

  private void endLine() {
    if (text.charAt(next++) != '\n') {
      throw new IllegalArgumentException("a backslash stands within a line of " + text);
    }
    endWord();
  }

  private void endWord() {
    if (isInWord) {
      words.add(word.toString());
      word.setLength(0);
      isInWord = false;
    }
  }

  private void endCommand() {
    endWord();
    if (!words.isEmpty()) {
      commands.add(words);
      words = new ArrayList<>();
    }
  }

  private void refuse(char c, String special) {
    if (special.indexOf(c) >= 0) {
      throw new IllegalArgumentException("a shell takes " + c + " for something else in " + text);
    }
  }
}
