package io.relata.http.language;

import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Relation;
import io.relata.domain.model.ToOne;
import io.relata.domain.query.Include.Need;
import io.relata.http.language.Branch.Manner;
import io.relata.http.problem.Kind;
import java.util.Optional;

/**
 * Reads what of the rows is asked for: {@code id,title,writer:author!inner(name),tags(*)}, {@code
 * author_id,count()}.
 */
final class SelectReader {

  private static final String THING = "a field, a relation or *";

  private final Lookup lookup;
  private final Aggregates aggregates;

  SelectReader(Lookup lookup) {
    this.lookup = lookup;
    this.aggregates = new Aggregates(lookup);
  }

  <T> void read(Scanner text, Draft<T> into) {
    if (!text.isAtEnd()) {
      readAll(text, into);
      text.expectEnd("a comma or the end");
    }
    GroupKeys.requireIn(into.selection());
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
    Optional<Call> call =
        manner == Manner.SPREAD ? Optional.empty() : call(into.entity(), name, text);
    if (call.isPresent()) {
      readAggregate(text, alias, name, call.get(), into);
    } else if (manner == Manner.SPREAD || text.sees('(') || text.sees('!')) {
      Relation<T, ?> relation = lookup.relation(into.entity(), name);
      readRelation(text, alias, relation, manner, into);
    } else {
      into.selection().add(alias.spot(), alias.text(), lookup.field(into.entity(), name));
    }
  }

  /** What is a relation or a field is no function, whatever its name. */
  private <T> Optional<Call> call(Entity<T> entity, Name name, Scanner text) {
    if (text.sees('.')) {
      return Optional.of(Call.onField(name, text));
    }
    boolean known =
        entity.field(name.text()).isPresent()
            || lookup.findRelation(entity, name.text()).isPresent();
    if (known || !Aggregates.isFunction(name)) {
      return Optional.empty();
    }
    // Supabase's clients ask for the number of rows without brackets, too.
    return name.isWord("count") && !text.sees('(')
        ? Optional.of(new Call(Optional.empty(), name))
        : Call.beginningWith(name, text);
  }

  private <T> void readAggregate(Scanner text, Name alias, Name name, Call call, Draft<T> into) {
    NotOffered.refuseIn(text);
    Field<T, ?> field = aggregates.ofGroup(into.entity(), call);
    if (into.reach() == Draft.Reach.ONE) {
      throw call.spot()
          .problem(Kind.NO_GROUPS, call + " is of groups, but the relation leads to a single row")
          .withHint("write it outside of the brackets of the relation, of the rows themselves")
          .rejection();
    }
    boolean named = !alias.equals(name);
    into.selection().add(alias.spot(), named ? alias.text() : field.name(), field);
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
    GroupKeys.requireIn(draft.selection());
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
