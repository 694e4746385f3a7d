package io.relata.application.once;

/** An answer, and whether it is given for the first time. */
public record Answered(Answer answer, Occasion occasion) {

  /** For the how manieth time an answer is given. */
  public enum Occasion {
    /** What was asked for was done for it. */
    FIRST,
    /** It was kept from the first time. */
    REPEAT
  }
}
