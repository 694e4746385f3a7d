package io.relata.domain.query;

import io.relata.domain.model.Derivation;
import io.relata.domain.model.Field;
import io.relata.domain.model.Order;
import io.relata.domain.model.ToMany;
import io.relata.domain.model.ToOne;
import java.util.ArrayList;
import java.util.List;

/** What can be asked where rows are grouped, and what can not where they are not. */
final class Groups {

  private Groups() {}

  /** Requires that a query asks for nothing that its rows, or its groups, can not tell. */
  static void require(Query<?> query) {
    AggregatesIn.refuse(query.condition());
    if (query.isGrouped()) {
      requireGroups(query);
    } else {
      requireRows(query);
    }
  }

  private static void requireRows(Query<?> query) {
    if (!query.grouping().isPlain()) {
      throw new IllegalArgumentException(
          query.entity()
              + " is asked"
              + query.grouping()
              + ", but for no aggregate: select one first, such as count()");
    }
    for (Order<?> term : query.order()) {
      if (term.field().isAggregate()) {
        throw new IllegalArgumentException(
            term.field() + " orders groups, but " + query.entity() + " is not asked for in groups");
      }
    }
  }

  private static void requireGroups(Query<?> query) {
    requireKeys(query);
    for (Order<?> term : query.order()) {
      requireTold(query, term);
    }
    AggregatesIn.requireOfGroups(query.grouping().having(), query.keys(), query.entity());
    Slice slice = query.slice();
    if (!(slice.start() instanceof Slice.Offset)) {
      throw new IllegalArgumentException(
          query.entity() + " is asked for in groups, to which no cursor leads: take an offset");
    }
    if (query.grouping().overall() == Grouping.Overall.ASKED) {
      requireOverall(query);
    }
  }

  private static void requireOverall(Query<?> query) {
    if (keys(query).isEmpty()) {
      throw new IllegalArgumentException(
          query.entity() + " is one group without keys, so its row is the overall one already");
    }
    if (query.slice().offset() > 0) {
      throw new IllegalArgumentException(
          "the overall row of " + query.entity() + " comes with the first groups, at no offset");
    }
  }

  private static void requireKeys(Query<?> query) {
    for (Field<?, ?> key : query.keys()) {
      if (key.derivation().orElse(null) instanceof Derivation.OfRelated) {
        throw new IllegalArgumentException(
            key + " is made of related rows, by which there are no groups");
      }
    }
    for (Include<?, ?> include : query.includes()) {
      if (include.relation() instanceof ToMany) {
        throw new IllegalArgumentException(
            query.entity()
                + " is asked for in groups, to which no "
                + include.relation()
                + " belong: only what leads to one row is a key");
      }
      requireKeys(include.query());
    }
  }

  private static void requireTold(Query<?> query, Order<?> term) {
    boolean aggregate = term.path().isEmpty() && term.field().isAggregate();
    if (!aggregate && !isKey(query, term.path(), term.field())) {
      throw new IllegalArgumentException(
          "groups of "
              + query.entity()
              + " are not told apart by "
              + term
              + ", so it does not order them: it takes aggregates and what they are grouped by");
    }
  }

  private static boolean isKey(Query<?> query, List<ToOne<?, ?>> path, Field<?, ?> field) {
    if (path.isEmpty()) {
      return query.keys().contains(field);
    }
    return query.includes().stream()
        .anyMatch(
            include ->
                include.relation().equals(path.getFirst())
                    && isKey(include.query(), path.subList(1, path.size()), field));
  }

  /** Everything that a query is grouped by, as terms that put it in order. */
  static <T> List<Order<T>> keys(Query<T> query) {
    List<Order<T>> terms = new ArrayList<>();
    query.keys().forEach(key -> terms.add(key.ascending()));
    for (Include<T, ?> include : query.includes()) {
      addKeys(include, terms);
    }
    return terms;
  }

  private static <T, U> void addKeys(Include<T, U> include, List<Order<T>> terms) {
    if (include.relation() instanceof ToOne<T, U> one) {
      keys(include.query()).forEach(term -> terms.add(one.by(term)));
    }
  }

  /** The order as asked, and then by all keys that it does not name. */
  static <T> List<Order<T>> wholeOrder(Query<T> query) {
    List<Order<T>> whole = new ArrayList<>(query.order());
    for (Order<T> key : keys(query)) {
      boolean named =
          whole.stream()
              .anyMatch(term -> term.path().equals(key.path()) && term.field().equals(key.field()));
      if (!named) {
        whole.add(key);
      }
    }
    return List.copyOf(whole);
  }
}
