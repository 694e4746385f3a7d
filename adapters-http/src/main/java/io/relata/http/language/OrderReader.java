package io.relata.http.language;

import io.relata.domain.model.Entity;
import io.relata.domain.model.Order;
import io.relata.domain.model.Relation;
import io.relata.domain.model.ToOne;
import io.relata.http.problem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads an order: {@code published_at.desc.nullslast,author(name),posts(count),amount.sum(),id}.
 */
final class OrderReader {

  private final Lookup lookup;
  private final Aggregates aggregates;
  private final Scanner text;

  OrderReader(Lookup lookup, Scanner text) {
    this.lookup = lookup;
    this.aggregates = new Aggregates(lookup);
    this.text = text;
  }

  <T> List<Order<T>> read(Draft<T> draft) {
    List<Order<T>> terms = new ArrayList<>();
    do {
      Order<T> term = directed(term(draft));
      if (terms.stream().noneMatch(known -> sameField(known, term))) {
        terms.add(term);
      }
      text.skipSpaces();
    } while (text.takes(','));
    text.expectEnd("a comma or the end");
    return terms;
  }

  /** Rows that are equal in a field once are not told apart by it later. */
  private static boolean sameField(Order<?> one, Order<?> other) {
    return one.path().equals(other.path()) && one.field().equals(other.field());
  }

  private <T> Order<T> term(Draft<T> draft) {
    Name name = text.name("a field to order by");
    NotOffered.refuseIn(text);
    Optional<Relation<T, ?>> relation = relation(draft, name).filter(_ -> text.sees('('));
    Order<T> term = relation.isPresent() ? via(relation.get(), name) : ofField(draft, name);
    GroupKeys.require(draft, term, name.spot());
    return term;
  }

  private <T> Optional<Relation<T, ?>> relation(Draft<T> draft, Name name) {
    return lookup
        .findRelation(draft.entity(), name.text())
        .or(() -> draft.selection().branch(name.text()).map(Branch::relation));
  }

  private <T> Order<T> ofField(Draft<T> draft, Name name) {
    Optional<Call> call = Call.beginningWith(name, text);
    if (call.isPresent()) {
      return ofGroup(draft, call.get());
    }
    return text.sees('(')
        ? via(lookup.relation(draft.entity(), name), name)
        : lookup.field(draft.entity(), name).ascending();
  }

  private <T> Order<T> ofGroup(Draft<T> draft, Call call) {
    Order<T> term = aggregates.ofGroup(draft.entity(), call).ascending();
    if (!draft.selection().isGrouped()) {
      throw GroupKeys.noGroups(call.spot(), call.toString());
    }
    return term;
  }

  private <T> Order<T> term(Entity<T> entity) {
    Name name = text.name("a field to order by");
    return text.sees('(')
        ? via(lookup.relation(entity, name), name)
        : lookup.field(entity, name).ascending();
  }

  private <T, U> Order<T> via(Relation<T, U> relation, Name name) {
    if (!(relation instanceof ToOne<T, U> one)) {
      Call call = Call.inBrackets(text, field -> ofMany(name, field));
      return aggregates.ofRelated(relation, name, call).ascending();
    }
    text.enter("a field of the related row in brackets");
    Order<T> term = one.by(term(relation.target()));
    text.leave("a closing bracket");
    return term;
  }

  private static RuntimeException ofMany(Name relation, Name field) {
    return relation
        .spot()
        .problem(
            Kind.ORDER_BY_MANY,
            relation.text() + " leads to many rows, so there is no order by their fields")
        .withHint(
            "by their number, write %1$s(count), and by one value of all, as in %1$s(%2$s.max); to"
                    .formatted(relation.text(), Excerpt.bare(field.text()))
                + " order those rows themselves, write "
                + relation.text()
                + ".order=…")
        .rejection();
  }

  private <T> Order<T> directed(Order<T> ascending) {
    Order<T> term = ascending;
    if (text.takes(".desc")) {
      term = term.reversed();
    } else {
      text.takes(".asc");
    }
    if (text.takes(".nullsfirst")) {
      return term.nullsFirst();
    }
    if (text.takes(".nullslast")) {
      return term.nullsLast();
    }
    if (text.sees('.')) {
      throw text.unexpected("a comma, or .asc or .desc and then .nullsfirst or .nullslast");
    }
    return term;
  }
}
