package io.relata.http.language;

import io.relata.domain.model.Entity;
import io.relata.domain.model.Order;
import io.relata.domain.model.Relation;
import io.relata.domain.model.ToOne;
import io.relata.http.problem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an order: {@code published_at.desc.nullslast,author(name),id}. */
final class OrderReader {

  private final Lookup lookup;
  private final Scanner text;

  OrderReader(Lookup lookup, Scanner text) {
    this.lookup = lookup;
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
    if (!text.sees('(')) {
      return lookup.field(draft.entity(), name).ascending();
    }
    Optional<Branch<T, ?>> branch = draft.selection().branch(name.text());
    Relation<T, ?> relation =
        lookup
            .findRelation(draft.entity(), name.text())
            .or(() -> branch.map(Branch::relation))
            .orElseGet(() -> lookup.relation(draft.entity(), name));
    return via(relation, name);
  }

  private <T> Order<T> term(Entity<T> entity) {
    Name name = text.name("a field to order by");
    return text.sees('(')
        ? via(lookup.relation(entity, name), name)
        : lookup.field(entity, name).ascending();
  }

  private <T, U> Order<T> via(Relation<T, U> relation, Name name) {
    if (!(relation instanceof ToOne<T, U> one)) {
      throw name.spot()
          .problem(
              Kind.ORDER_BY_MANY,
              name.text() + " leads to many rows, so there is no order by their fields")
          .withHint("to order those rows themselves, write " + name.text() + ".order=…")
          .rejection();
    }
    text.enter("a field of the related row in brackets");
    Order<T> term = one.by(term(relation.target()));
    text.leave("a closing bracket");
    return term;
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
