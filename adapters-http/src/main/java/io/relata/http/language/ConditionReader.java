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

/**
 * Reads filters into conditions: one of a field, a relation or an aggregate, or several in
 * brackets. Those in which an aggregate of groups stands choose groups; all others choose rows.
 */
final class ConditionReader<T> {

  private final Lookup lookup;
  private final Aggregates aggregates;
  private final Draft<T> draft;
  private final Scanner text;
  private Reach reach = Reach.ROWS;
  private Optional<Name> noKey = Optional.empty();

  /** What it is that a condition chooses. */
  private enum Reach {
    ROWS,
    GROUPS
  }

  ConditionReader(Lookup lookup, Draft<T> draft, Scanner text) {
    this.lookup = lookup;
    this.aggregates = new Aggregates(lookup);
    this.draft = draft;
    this.text = text;
  }

  /** Reads what a parameter asks of the subject that it is named by. */
  void read(Subject subject) {
    Spot spot = text.spot();
    add(read(subject, Operands.TO_THE_END), spot);
  }

  /**
   * Reads what a parameter asks that is named {@code and}, {@code or}, {@code not.and}, {@code
   * not.or}.
   */
  void read(Word word) {
    Spot spot = text.spot();
    Condition<T> several = word == Word.AND || word == Word.NOT_AND ? all() : anyOf();
    text.expectEnd("the end");
    add(word == Word.NOT_AND || word == Word.NOT_OR ? several.not() : several, spot);
  }

  private void add(Condition<T> condition, Spot spot) {
    switch (reach) {
      case ROWS -> draft.where(condition, spot);
      case GROUPS -> {
        if (noKey.isPresent()) {
          throw GroupKeys.notInHaving(noKey.get());
        }
        draft.having(condition, spot);
      }
    }
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
    Subject subject = Subject.beginningWith(name, text);
    text.expect('.', "a point and an operator");
    return read(subject, Operands.IN_A_GROUP);
  }

  private Condition<T> read(Subject subject, Operands operands) {
    return switch (subject) {
      case Subject.Plain(Name name) -> read(name, operands);
      case Subject.OfGroup(Call call) -> filter(ofGroup(call), operands);
      case Subject.OfRelated(Name relation, Call call) -> {
        noKey = noKey.or(() -> Optional.of(relation));
        yield filter(aggregates.ofRelated(draft.entity(), relation, call), operands);
      }
    };
  }

  private Field<T, ?> ofGroup(Call call) {
    Field<T, ?> field = aggregates.ofGroup(draft.entity(), call);
    if (!draft.selection().isGrouped()) {
      throw GroupKeys.noGroups(call.spot(), call.toString());
    }
    reach = Reach.GROUPS;
    return field;
  }

  private Condition<T> filter(Field<T, ?> field, Operands operands) {
    return new FilterReader<>(field, text, operands).read();
  }

  private Condition<T> read(Name name, Operands operands) {
    Optional<Field<T, ?>> field = draft.entity().field(name.text());
    if (field.filter(draft.selection()::shows).isEmpty()) {
      noKey = noKey.or(() -> Optional.of(name));
    }
    return field.isPresent() ? filter(field.get(), operands) : whetherThere(name, operands);
  }

  private Condition<T> whetherThere(Name name, Operands operands) {
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
                + ".field=…; about the number of its rows, "
                + name.text()
                + "(count)=…")
        .rejection();
  }
}
