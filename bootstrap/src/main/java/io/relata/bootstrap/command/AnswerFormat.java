package io.relata.bootstrap.command;

import io.relata.bootstrap.settings.WrongSetting;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How an answer may be written, by a word for what an {@code Accept} header says over HTTP. */
enum AnswerFormat {
  JSON("application/json"),
  NDJSON("application/x-ndjson"),
  CSV("text/csv"),
  OBJECT("application/vnd.pgrst.object+json"),
  PLAN("application/vnd.pgrst.plan+text;options=analyze|buffers");

  private final String accepted;

  AnswerFormat(String accepted) {
    this.accepted = accepted;
  }

  /** What to accept where this was given: one of the words, or itself a media type. */
  static String accepting(String given) {
    if (given.contains("/")) {
      return given;
    }
    return Arrays.stream(values())
        .filter(format -> format.word().equals(given))
        .map(format -> format.accepted)
        .findFirst()
        .orElseThrow(() -> unknown(given));
  }

  private static WrongSetting unknown(String given) {
    String words =
        Arrays.stream(values()).map(AnswerFormat::word).collect(Collectors.joining(", "));
    return new WrongSetting(
        "--format must be one of %s, or a media type, not \"%s\"".formatted(words, given));
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
