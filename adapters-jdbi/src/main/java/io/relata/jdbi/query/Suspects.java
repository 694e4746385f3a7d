package io.relata.jdbi.query;

import io.relata.domain.model.All;
import io.relata.domain.model.AnyOf;
import io.relata.domain.model.Comparison;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Distinct;
import io.relata.domain.model.Exists;
import io.relata.domain.model.Field;
import io.relata.domain.model.In;
import io.relata.domain.model.Known;
import io.relata.domain.model.Like;
import io.relata.domain.model.Matches;
import io.relata.domain.model.Not;
import io.relata.domain.model.Search;
import io.relata.domain.query.Include;
import io.relata.domain.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The fields of which a query asks what a database may be unable to read. */
final class Suspects {

  private final Predicate<Condition<?>> isSuspect;
  private final List<Field<?, ?>> fields = new ArrayList<>();

  private Suspects(Predicate<Condition<?>> isSuspect) {
    this.isSuspect = isSuspect;
  }

  /** Those searched for what can be malformed or too deep. */
  static List<Field<?, ?>> expressions(Query<?> query) {
    return found(
        query,
        condition ->
            condition instanceof Search<?> search
                && (search.way() == Search.Way.EXPRESSION || search.way() == Search.Way.WEB));
  }

  /** Those matched with regular expressions. */
  static List<Field<?, ?>> patterns(Query<?> query) {
    return found(query, Matches.class::isInstance);
  }

  /** Those whose whole text is read in one go. */
  static List<Field<?, ?>> texts(Query<?> query) {
    return found(query, condition -> condition instanceof Search || condition instanceof Matches);
  }

  private static List<Field<?, ?>> found(Query<?> query, Predicate<Condition<?>> isSuspect) {
    Suspects suspects = new Suspects(isSuspect);
    suspects.add(query);
    return suspects.fields;
  }

  private void add(Query<?> query) {
    add(query.condition());
    add(query.grouping().having());
    for (Include<?, ?> include : query.includes()) {
      add(include.query());
    }
  }

  private void add(Condition<?> condition) {
    switch (condition) {
      case All<?>(var parts) -> parts.forEach(this::add);
      case AnyOf<?>(var parts) -> parts.forEach(this::add);
      case Not<?>(var part) -> add(part);
      case Exists<?, ?>(var _, var inner) -> add(inner);
      case Matches<?> matches -> add(matches, matches.field());
      case Search<?> search -> add(search, search.field());
      case Comparison<?> _, Distinct<?> _, In<?> _, Known<?> _, Like<?> _ -> {}
    }
  }

  private void add(Condition<?> condition, Field<?, ?> field) {
    if (isSuspect.test(condition)) {
      fields.add(field);
    }
  }
}
