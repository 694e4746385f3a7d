package io.relata.domain.model;

/**
 * A field compared with a value; unknown where the field has none.
 *
 * @param value the plain value, as {@link Field#plain} gives it
 */
public record Comparison<T>(Field<T, ?> field, Operator operator, Object value)
    implements Condition<T> {

  /** The ways to compare. */
  public enum Operator {
    EQUAL("="),
    NOT_EQUAL("<>"),
    BELOW("<"),
    AT_MOST("<="),
    ABOVE(">"),
    AT_LEAST(">=");

    private final String symbol;

    Operator(String symbol) {
      this.symbol = symbol;
    }

    /** How the operator is written, in messages and in SQL. */
    public String symbol() {
      return symbol;
    }
  }

  public Comparison {
    value = field.requirePlain(value);
  }

  @Override
  public String toString() {
    return field.label() + " " + operator.symbol() + " " + Literals.of(value);
  }
}
