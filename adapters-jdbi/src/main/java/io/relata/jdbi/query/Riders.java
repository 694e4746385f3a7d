package io.relata.jdbi.query;

import io.relata.domain.model.Condition;
import io.relata.domain.model.ToOne;
import java.util.ArrayList;
import java.util.List;

/** Joins the nodes that ride in the statement of another. */
final class Riders {

  private final SqlText sql;
  private final Names names;

  Riders(SqlText sql, Names names) {
    this.sql = sql;
    this.names = names;
  }

  List<Layout.Joined<?>> joined(Node<?> from, Source<?> source) {
    List<Layout.Joined<?>> riders = new ArrayList<>();
    for (Node<?> rider : from.riding()) {
      riders.add(join(rider, source));
    }
    return riders;
  }

  @SuppressWarnings("unchecked") // riders are to-one relations that start from the source's entity
  private <S, U> Layout.Joined<U> join(Node<U> rider, Source<?> source) {
    Source<U> related = Source.of(rider.query().entity(), names);
    ToOne<S, U> relation = (ToOne<S, U>) rider.include().relation();
    ToOneJoin.write(sql, relation, (Source<S>) source, related);
    Condition<U> condition = rider.query().wholeCondition();
    if (!condition.isAlways()) {
      sql.add(" and ");
      new Conditions(sql, names, rider.index()).write(condition, related);
    }
    return new Layout.Joined<>(rider, related, joined(rider, related));
  }
}
