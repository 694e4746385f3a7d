package io.relata.domain.model;

/**
 * The words of a text are those that a search asks for, wherever they stand and whatever their
 * capitals. Which words are in a text, and which are the same, is the database's to say, for the
 * language given. A text without any word to search for finds nothing.
 *
 * @param text what is searched for, to be read the one way or the other
 */
public record Search<T>(TextField<T, ?> field, Way way, Language language, String text)
    implements Condition<T> {

  /** The ways to read what is searched for. */
  public enum Way {
    /** All of the words, in any order. */
    WORDS("has words"),
    /** All of the words, one right after the other. */
    PHRASE("has phrase"),
    /**
     * As people write to search engines: words, phrases in quotes, {@code or} between them, {@code
     * -} before what may not be there. Nothing written so is malformed.
     */
    WEB("is found by"),
    /**
     * Words joined by {@code &}, {@code |}, {@code <->} (followed by) and {@code !}, with
     * parentheses; {@code :*} behind a word stands for any ending. What is malformed is told when
     * the query is asked.
     */
    EXPRESSION("satisfies");

    private final String words;

    Way(String words) {
      this.words = words;
    }
  }

  public Search {
    field.requirePlain(text);
  }

  @Override
  public String toString() {
    String of = language == Language.SIMPLE ? "" : " (" + language.label() + ")";
    return field.label() + " " + way.words + of + " " + Literals.of(text);
  }
}
