package io.relata.http.language;

import io.relata.domain.model.Relation;
import io.relata.domain.model.ToOne;
import io.relata.domain.query.Include.Need;
import io.relata.http.language.Branch.Manner;
import io.relata.http.problem.Kind;

/** Reads what of the rows is asked for: {@code id,title,writer:author!inner(name),tags(*)}. */
final class SelectReader {

  private static final String THING = "a field, a relation or *";

  private final Lookup lookup;

  SelectReader(Lookup lookup) {
    this.lookup = lookup;
  }

  <T> void read(Scanner text, Draft<T> into) {
    if (!text.isAtEnd()) {
      readAll(text, into);
      text.expectEnd("a comma or the end");
    }
  }

  private <T> void readAll(Scanner text, Draft<T> into) {
    do {
      readOne(text, into);
      text.skipSpaces();
    } while (text.takes(','));
  }

  private <T> void readOne(Scanner text, Draft<T> into) {
    text.skipSpaces();
    Spot spot = text.spot();
    if (text.takes("...")) {
      readAliased(text, Manner.SPREAD, into);
    } else if (text.takes('*')) {
      into.selection().addAllFields(spot);
    } else {
      readAliased(text, Manner.NESTED, into);
    }
  }

  private <T> void readAliased(Scanner text, Manner manner, Draft<T> into) {
    Name first = text.name(manner == Manner.SPREAD ? "a relation" : THING);
    if (text.sees("::") || !text.takes(':')) {
      readNamed(text, first, first, manner, into);
    } else {
      readNamed(text, first, text.name("a field or a relation"), manner, into);
    }
  }

  private <T> void readNamed(Scanner text, Name alias, Name name, Manner manner, Draft<T> into) {
    NotOffered.refuseIn(text);
    NotOffered.refuseAggregateIn(text);
    if (lookup.findRelation(into.entity(), name.text()).isEmpty()
        && into.entity().field(name.text()).isEmpty()) {
      NotOffered.refuseCount(name);
    }
    if (manner == Manner.SPREAD || text.sees('(') || text.sees('!')) {
      Relation<T, ?> relation = lookup.relation(into.entity(), name);
      readRelation(text, alias, relation, manner, into);
    } else {
      into.selection().add(alias.spot(), alias.text(), lookup.field(into.entity(), name));
    }
  }

  private <T, U> void readRelation(
      Scanner text, Name alias, Relation<T, U> relation, Manner manner, Draft<T> into) {
    boolean one = relation instanceof ToOne;
    if (manner == Manner.SPREAD && !one) {
      throw alias
          .spot()
          .problem(
              Kind.SPREAD_OF_MANY,
              relation.name() + " leads to many rows, so it can not be spread among the fields")
          .withHint("leave out the points: " + relation.name() + "(...) gives a list")
          .rejection();
    }
    Need need = need(text);
    Draft<U> draft = new Draft<>(relation.target(), one ? Draft.Reach.ONE : Draft.Reach.MANY);
    readInside(text, draft);
    into.selection().add(alias.spot(), new Branch<>(alias.text(), relation, manner, need, draft));
  }

  private void readInside(Scanner text, Draft<?> draft) {
    text.enter("an opening bracket after the relation");
    text.skipSpaces();
    if (!text.sees(')')) {
      readAll(text, draft);
    }
    text.leave("a comma or a closing bracket");
  }

  private static Need need(Scanner text) {
    Need need = Need.OPTIONAL;
    boolean given = false;
    while (text.takes('!')) {
      Name how = text.name("inner or left");
      if (given) {
        throw how.spot().malformed("inner or left is given once, and not both").rejection();
      }
      given = true;
      need = need(how);
    }
    return need;
  }

  private static Need need(Name how) {
    return switch (how.text()) {
      case "inner" -> Need.REQUIRED;
      case "left" -> Need.OPTIONAL;
      default ->
          throw how.spot()
              .malformed("found " + how + ", expected inner or left")
              .withHint("other hints are not offered: each relation has a name of its own")
              .rejection();
    };
  }
}
