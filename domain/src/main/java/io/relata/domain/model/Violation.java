package io.relata.domain.model;

/**
 * One broken rule, told as a value.
 *
 * @param field the field, or a path to it: {@code title}, {@code posts[2].title}
 * @param rule the name of the rule, for programs: {@code length}
 * @param message what is wrong, for people; reads on after the field's name
 */
public record Violation(String field, String rule, String message) {

  public static final String DUPLICATE = "unique";
  public static final String UNKNOWN_REFERENCE = "reference";
  public static final String RESTRICTED = "restrict";

  /** The same violation, seen from a field or an element that contains this one. */
  public Violation within(String container) {
    return new Violation(container + "." + field, rule, message);
  }

  @Override
  public String toString() {
    return field + " " + message;
  }
}
