package io.relata.domain.model;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * One broken rule, told as a value.
 *
 * @param field the field, or a path to it: {@code title}, {@code posts[2].title}
 * @param rule the name of the rule, for programs: {@code length}
 * @param message what is wrong, for people; reads on after the field's name
 * @param clash the rows that stand in the way, where it is known which
 */
public record Violation(String field, String rule, String message, Optional<Clash<?>> clash) {

  public static final String DUPLICATE = "unique";
  public static final String UNKNOWN_REFERENCE = "reference";
  public static final String RESTRICTED = "restrict";
  public static final String MISSING = "required";
  public static final String GENERATED = "generated";
  public static final String STATE = "state";

  public Violation(String field, String rule, String message) {
    this(field, rule, message, Optional.empty());
  }

  /** Another row has the value already. */
  public static Violation duplicate(String field) {
    return new Violation(field, DUPLICATE, "is taken already");
  }

  /** Another row has the same values for all of these fields; told at the last of them. */
  public static Violation duplicate(List<? extends Field<?, ?>> together) {
    if (together.size() == 1) {
      return duplicate(together.getFirst().name());
    }
    String others =
        together.subList(0, together.size() - 1).stream()
            .map(Field::name)
            .collect(Collectors.joining(" and "));
    return new Violation(
        together.getLast().name(), DUPLICATE, "is taken already with the same " + others);
  }

  /** No row has the identity that is referred to. */
  public static Violation unknownReference(String field) {
    return new Violation(field, UNKNOWN_REFERENCE, "refers to a row that is not there");
  }

  /** The value comes from somewhere else, and was given all the same. */
  public static Violation givenBy(String giver, String field) {
    return new Violation(field, GENERATED, "is given by " + giver);
  }

  /** As things are now, it can not be done; at another time it could. */
  public static Violation state(String field, String message) {
    return new Violation(field, STATE, message);
  }

  /** Rows still belong to the one that was to be removed, by this field of theirs. */
  public static Violation restricted(String field) {
    return new Violation(field, RESTRICTED, "still refers to a row that was to be removed");
  }

  /** The identity is so far beyond the last one that others would run out. */
  public static Violation tooFarAhead(String field) {
    return new Violation(
        field,
        "range",
        "is more than " + Repository.FURTHEST + " beyond the last one that was given");
  }

  /** The field needs a value and has none. */
  public static Violation missing(String field) {
    return new Violation(field, MISSING, "is missing");
  }

  /** The field needs a value and was to have none. */
  public static Violation notCleared(String field) {
    return new Violation(field, MISSING, "can not be cleared");
  }

  /** The field's values are not for callers to give. */
  public static Violation given(String field) {
    return new Violation(field, GENERATED, "is given by the database");
  }

  /** The field's values are not stored, but made of others. */
  public static Violation computed(String field) {
    return new Violation(field, GENERATED, "is computed from other values");
  }

  /** So many rows, to which this relation leads, keep others from being removed. */
  public static Violation restricted(String relation, long rows) {
    return new Violation(
        relation,
        RESTRICTED,
        (rows == 1 ? "has one row that belongs" : "has " + rows + " rows that belong")
            + " to what was to be removed");
  }

  /** The same violation, which these rows are the reason for. */
  public Violation because(Clash<?> rows) {
    return new Violation(field, rule, message, Optional.of(rows));
  }

  /** The same violation, seen from a field or an element that contains this one. */
  public Violation within(String container) {
    return new Violation(path(container, field), rule, message, clash);
  }

  /** Whether it says of which row in a list it is. */
  public boolean isOfList() {
    return field.startsWith("[");
  }

  /** The same violation of a row in a list, seen from where that row is: {@code [2].quantity}. */
  public Violation seen(IntFunction<String> places) {
    int end = field.indexOf(']');
    if (!isOfList() || end < 0) {
      return this;
    }
    String place = "[" + field.substring(1, end) + "]";
    return outOf(place).within(places.apply(Integer.parseInt(field, 1, end, 10)));
  }

  /** The same violation, seen from within a container of it. */
  public Violation outOf(String container) {
    if (!field.startsWith(container)) {
      return this;
    }
    String rest = field.substring(container.length());
    return new Violation(rest.startsWith(".") ? rest.substring(1) : rest, rule, message, clash);
  }

  /** The path to a field of a container; the outermost one has no name. */
  public static String path(String container, String field) {
    return container.isEmpty() ? field : container + "." + field;
  }

  @Override
  public String toString() {
    return field + " " + message;
  }
}
