package io.relata.domain.query;

import io.relata.domain.model.Field;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A query asks what no data could answer, though it is built as queries are: some text or value in
 * it means nothing to who has to compare with it. The asker's to mend. The message repeats no
 * value.
 */
public final class CannotBeAnswered extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Reason reason;

  /** What is wrong with a query. */
  public enum Reason {
    MALFORMED_SEARCH(
        "can not be searched: the expression is malformed; it takes words joined by & | <-> and !,"
            + " with parentheses"),
    MALFORMED_PATTERN("can not be matched: the regular expression is malformed"),
    OUT_OF_RANGE("can not be compared: a value is too large or too small"),
    TOO_LARGE("can not be searched: a text is too long, or an expression too deep");

    private final String words;

    Reason(String words) {
      this.words = words;
    }
  }

  private CannotBeAnswered(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /**
   * For what is asked of a field.
   *
   * @param suspects the fields of which one is meant
   */
  public static CannotBeAnswered of(Reason reason, Collection<? extends Field<?, ?>> suspects) {
    String fields =
        suspects.stream().map(Field::toString).distinct().collect(Collectors.joining(" or "));
    return new CannotBeAnswered(
        reason, (fields.isEmpty() ? "the query" : fields) + " " + reason.words);
  }

  public Reason reason() {
    return reason;
  }
}
