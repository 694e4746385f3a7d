package io.relata.http.language;

import io.relata.domain.model.All;
import io.relata.domain.model.AnyOf;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Field;
import io.relata.domain.model.Relation;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads filters into conditions: one of a field or relation, or groups of them. */
final class ConditionReader<T> {

  private final Lookup lookup;
  private final Draft<T> draft;
  private final Scanner text;

  ConditionReader(Lookup lookup, Draft<T> draft, Scanner text) {
    this.lookup = lookup;
    this.draft = draft;
    this.text = text;
  }

  /** What a parameter asks of the field or relation that it is named by. */
  Condition<T> readOf(Name name) {
    return readOf(name, Operands.TO_THE_END);
  }

  /**
   * What a parameter asks that is named {@code and}, {@code or}, {@code not.and}, {@code not.or}.
   */
  Condition<T> readGroup(Word word) {
    Condition<T> group = word == Word.AND || word == Word.NOT_AND ? all() : anyOf();
    text.expectEnd("the end");
    return word == Word.NOT_AND || word == Word.NOT_OR ? group.not() : group;
  }

  private Condition<T> all() {
    return All.of(parts());
  }

  private Condition<T> anyOf() {
    return AnyOf.of(parts());
  }

  private List<Condition<T>> parts() {
    text.enter("filters in brackets, as in (id.eq.1,id.eq.2)");
    List<Condition<T>> parts = new ArrayList<>();
    do {
      text.skipSpaces();
      parts.add(part());
    } while (text.takes(','));
    text.leave("a comma or a closing bracket");
    return parts;
  }

  private Condition<T> part() {
    if (text.takes("and", "(")) {
      return all();
    }
    if (text.takes("or", "(")) {
      return anyOf();
    }
    if (text.takes("not.and", "(")) {
      return all().not();
    }
    if (text.takes("not.or", "(")) {
      return anyOf().not();
    }
    Name name = text.name("a field, a relation, and( or or(");
    NotOffered.refuseIn(text);
    text.expect('.', "a point and an operator");
    return readOf(name, Operands.IN_A_GROUP);
  }

  private Condition<T> readOf(Name name, Operands operands) {
    Optional<Field<T, ?>> field = draft.entity().field(name.text());
    if (field.isPresent()) {
      return new FilterReader<>(field.get(), text, operands).read();
    }
    Condition<T> isThere = isThere(name);
    Asking asking = Asking.read(text);
    Operand operand = operands.one(text);
    State state =
        State.named(operand.text())
            .filter(State::isOfRelations)
            .filter(any -> asking.name().isWord("is") && asking.bracketed().isEmpty())
            .orElseThrow(() -> onlyWhetherThere(name));
    operands.finish(text);
    boolean negated = asking.sense() == Asking.Sense.NEGATED;
    return (state == State.NULL) == negated ? isThere : isThere.not();
  }

  private Condition<T> isThere(Name name) {
    Optional<Branch<T, ?>> branch = draft.selection().branch(name.text());
    if (branch.isPresent()) {
      return branch.get().isThere();
    }
    return lookup
        .findRelation(draft.entity(), name.text())
        .map(Relation::some)
        .orElseThrow(() -> lookup.unknownField(draft.entity(), name));
  }

  private static Rejection onlyWhetherThere(Name name) {
    return name.spot()
        .problem(
            Kind.FILTER_OF_MANY,
            name.text() + " is a relation, which can only be asked whether it is there")
        .withHint(
            "write "
                + name.text()
                + "=is.null or "
                + name.text()
                + "=not.is.null; to ask about a field of it, "
                + name.text()
                + ".field=…")
        .rejection();
  }
}
