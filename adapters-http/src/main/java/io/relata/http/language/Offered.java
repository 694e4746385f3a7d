package io.relata.http.language;

import io.relata.domain.model.Field;
import java.util.Arrays;
import java.util.List;

/** What the language offers, for who is to be told of it. */
public final class Offered {

  private Offered() {}

  /** The operators of a field that can be asked of any or all values of a list. */
  public static List<String> operatorsOfLists(Field<?, ?> field) {
    return Operator.of(field).stream()
        .filter(Operator::takesLists)
        .map(Operator::toString)
        .toList();
  }

  /** The operators of a field that search for words, in a language. */
  public static List<String> operatorsOfWords(Field<?, ?> field) {
    return Operator.of(field).stream()
        .filter(operator -> operator.way().isPresent())
        .map(Operator::toString)
        .toList();
  }

  /** What {@code is} can ask of a field. */
  public static List<String> states(Field<?, ?> field) {
    return Arrays.stream(State.values())
        .filter(state -> state.isOf(field))
        .map(State::toString)
        .toList();
  }

  /** What {@code is} can ask of a relation. */
  public static List<String> statesOfRelations() {
    return Arrays.stream(State.values()).filter(State::isOfRelations).map(State::toString).toList();
  }

  /** A name as it is written in an address, in quotes where it would mean something else. */
  public static String name(String name) {
    return Literal.name(name);
  }
}
