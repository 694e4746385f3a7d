package io.relata.bootstrap.demo;

/** Short English that is about something, without saying much. */
final class Prose {

  private Prose() {}

  static String title(Dice dice) {
    String subject = dice.oneOf(Words.SUBJECTS);
    String technology = dice.oneOf(Words.TECHNOLOGIES);
    return switch (dice.below(8)) {
      case 0 -> "How to think about " + subject + " in " + technology;
      case 1 -> "A short tutorial on " + subject;
      case 2 -> "What " + technology + " taught me about " + subject;
      case 3 -> capitalized(subject) + " and " + dice.oneOf(Words.SUBJECTS) + ", a comparison";
      case 4 -> "The trouble with " + subject;
      case 5 -> (2 + dice.below(9)) + " things to know about " + subject;
      case 6 -> capitalized(technology) + " tutorial: " + subject + " from the ground up";
      default -> capitalized(subject) + " in " + technology;
    };
  }

  static String content(Dice dice) {
    StringBuilder text = new StringBuilder(400);
    int sentences = 2 + dice.below(4);
    for (int i = 0; i < sentences; i++) {
      text.append(i == 0 ? "" : dice.in100(15) ? "\n\n" : " ");
      appendSentence(text, dice);
    }
    return text.toString();
  }

  static String comment(Dice dice) {
    if (dice.in100(60)) {
      return dice.oneOf(Words.REMARKS);
    }
    StringBuilder text = new StringBuilder(120);
    appendSentence(text, dice);
    return text.append(' ').append(dice.oneOf(Words.REMARKS)).toString();
  }

  static String sentence(Dice dice) {
    StringBuilder text = new StringBuilder(100);
    appendSentence(text, dice);
    return text.toString();
  }

  private static void appendSentence(StringBuilder text, Dice dice) {
    text.append(dice.oneOf(Words.OPENINGS))
        .append(' ')
        .append(dice.oneOf(Words.DEEDS))
        .append(' ')
        .append(dice.oneOf(Words.SUBJECTS))
        .append(", ")
        .append(dice.oneOf(Words.ENDINGS))
        .append('.');
  }

  private static String capitalized(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
