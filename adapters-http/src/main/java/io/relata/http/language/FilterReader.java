package io.relata.http.language;

import io.relata.domain.model.All;
import io.relata.domain.model.AnyOf;
import io.relata.domain.model.Comparison;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Distinct;
import io.relata.domain.model.Field;
import io.relata.domain.model.In;
import io.relata.domain.model.Language;
import io.relata.domain.model.Search;
import io.relata.domain.model.TextField;
import java.util.List;
import java.util.Set;

/**
 * Reads what is asked of a field: {@code not.eq.3}, {@code in.(1,2)}, {@code like(any).{a*,b*}}.
 */
final class FilterReader<T> {

  private final Field<T, ?> field;
  private final Scanner text;
  private final Operands operands;

  FilterReader(Field<T, ?> field, Scanner text, Operands operands) {
    this.field = field;
    this.text = text;
    this.operands = operands;
  }

  Condition<T> read() {
    Asking asking = Asking.read(text);
    Operator operator = asking.operator();
    requireOffered(operator, asking);
    Condition<T> condition =
        operator
            .way()
            .map(way -> search(way, asking))
            .orElseGet(() -> read(operator, asking.quantity(operator)));
    operands.finish(text);
    return asking.sense() == Asking.Sense.NEGATED ? condition.not() : condition;
  }

  private void requireOffered(Operator operator, Asking asking) {
    Set<Operator> offered = Operator.of(field);
    if (!offered.contains(operator)) {
      throw asking
          .name()
          .spot()
          .malformed(
              FieldText.shown(field)
                  + " is "
                  + field.scalar().description()
                  + " and has no operator "
                  + operator)
          .withHint(
              "it has " + String.join(", ", offered.stream().map(Operator::toString).toList()))
          .rejection();
    }
  }

  private Condition<T> read(Operator operator, Asking.Quantity quantity) {
    return switch (operator) {
      case IN -> in(Operands.bracketed(text));
      case IS -> is(operands.one(text));
      default ->
          switch (quantity) {
            case ONE -> of(operator, operands.one(text));
            case ANY -> any(operator, Operands.braced(text));
            case ALL -> all(operator, Operands.braced(text));
          };
    };
  }

  private Condition<T> of(Operator operator, Operand operand) {
    return switch (operator) {
      case EQ -> compared(Comparison.Operator.EQUAL, operand);
      case NEQ -> compared(Comparison.Operator.NOT_EQUAL, operand);
      case GT -> compared(Comparison.Operator.ABOVE, operand);
      case GTE -> compared(Comparison.Operator.AT_LEAST, operand);
      case LT -> compared(Comparison.Operator.BELOW, operand);
      case LTE -> compared(Comparison.Operator.AT_MOST, operand);
      case LIKE -> ofText().like(Values.pattern(field, operand));
      case ILIKE -> ofText().likeInAnyCase(Values.pattern(field, operand));
      case MATCH -> ofText().matches(Values.expression(field, operand));
      case IMATCH -> ofText().matchesInAnyCase(Values.expression(field, operand));
      case ISDISTINCT -> new Distinct<>(field, Values.of(field, operand));
      case IN, IS, FTS, PLFTS, PHFTS, WFTS ->
          throw new IllegalStateException(operator + " has a form of its own");
    };
  }

  private Condition<T> search(Search.Way way, Asking asking) {
    Language language = asking.language();
    String sought = Values.sought(field, way, operands.one(text));
    return new Search<>(ofText(), way, language, sought);
  }

  private Condition<T> compared(Comparison.Operator operator, Operand operand) {
    return new Comparison<>(field, operator, Values.of(field, operand));
  }

  @SuppressWarnings("unchecked") // only text fields have the operators that come here
  private TextField<T, ?> ofText() {
    return (TextField<T, ?>) field;
  }

  private Condition<T> in(List<Operand> values) {
    return new In<>(field, values.stream().map(value -> Values.of(field, value)).toList());
  }

  private Condition<T> any(Operator operator, List<Operand> values) {
    return operator == Operator.EQ || values.isEmpty()
        ? in(values)
        : AnyOf.of(values.stream().map(value -> of(operator, value)).toList());
  }

  private Condition<T> all(Operator operator, List<Operand> values) {
    return operator == Operator.NEQ || values.isEmpty()
        ? in(values).not()
        : All.of(values.stream().map(value -> of(operator, value)).toList());
  }

  private Condition<T> is(Operand operand) {
    State state =
        State.named(operand.text())
            .filter(each -> each.isOf(field))
            .orElseThrow(
                () -> operand.spot().unexpected(operand.toString(), "is." + State.namesOf(field)));
    return state.of(field);
  }
}
