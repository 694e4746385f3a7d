package io.relata.bootstrap.command;

import java.util.LinkedHashMap;
import java.util.Map;

/** How a run ended, for whoever started it. */
enum ExitCode {
  DONE(0, "done"),
  DIFFERENT(1, "check found differences"),
  MISUSED(2, "the command line or a setting is wrong"),
  FAILED(3, "it could not be done");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  int number() {
    return number;
  }

  /** What each number means, for a help text. */
  static Map<String, String> meanings() {
    Map<String, String> meanings = new LinkedHashMap<>();
    for (ExitCode code : values()) {
      meanings.put(String.valueOf(code.number()), code.meaning);
    }
    return meanings;
  }
}
