package io.relata.application.query;

import io.relata.domain.model.All;
import io.relata.domain.model.AnyOf;
import io.relata.domain.model.Branch;
import io.relata.domain.model.Comparison;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Distinct;
import io.relata.domain.model.Exists;
import io.relata.domain.model.Graph;
import io.relata.domain.model.In;
import io.relata.domain.model.Known;
import io.relata.domain.model.Like;
import io.relata.domain.model.Matches;
import io.relata.domain.model.Not;
import io.relata.domain.model.Search;
import io.relata.domain.model.ToOne;
import io.relata.domain.query.Include;
import io.relata.domain.query.Query;
import java.util.List;

/**
 * Holds queries to limits before anything runs. What would cost too much is refused; lists that
 * might become too long are capped, and reported as cut where the cap cuts them.
 */
public final class Guard {

  private final Limits limits;

  public Guard(Limits limits) {
    this.limits = limits;
  }

  /**
   * The query within the limits.
   *
   * @throws OverLimit when it can not be brought within them
   */
  public <T> Query<T> guarded(Query<T> query) {
    require(query);
    return capped(query, limits.rows());
  }

  /**
   * The query within the limits, but with as many rows as there are: for answers that are never
   * held as a whole.
   *
   * @throws OverLimit when it can not be brought within them
   */
  public <T> Query<T> guardedStream(Query<T> query) {
    require(query);
    return uncut(query);
  }

  /**
   * Requires that graphs are within the limits.
   *
   * @throws OverLimit when they are not
   */
  public void requireBearable(List<? extends Graph<?>> graphs) {
    require(Reach.of(graphs));
  }

  /**
   * Requires that a branch is within the limits.
   *
   * @throws OverLimit when it is not
   */
  public void requireBearable(Branch<?, ?> branch) {
    require(Reach.of(branch));
  }

  private void require(Reach reach) {
    require("relations", limits.relations(), reach.relations());
    require("relations below each other", limits.depth(), reach.depth());
  }

  private void require(Query<?> query) {
    requireRelations(relations(query), RelatedValues.in(query));
    require("relations below each other", limits.depth(), depth(query));
    require("conditions", limits.conditions(), conditions(query));
  }

  /** A value that is made of related rows costs as much for each row as these do. */
  private void requireRelations(int relations, int values) {
    String what = values == 0 ? "relations" : "relations and values made of related rows";
    require(what, limits.relations(), relations + values);
  }

  private static void require(String what, long limit, long asked) {
    if (asked > limit) {
      throw new OverLimit(what, limit, asked);
    }
  }

  private static int relations(Query<?> query) {
    return query.includes().stream().mapToInt(include -> 1 + relations(include.query())).sum();
  }

  private static int depth(Query<?> query) {
    return query.includes().stream()
        .mapToInt(include -> 1 + depth(include.query()))
        .max()
        .orElse(0);
  }

  private int conditions(Query<?> query) {
    return conditions(query.condition())
        + conditions(query.grouping().having())
        + query.includes().stream().mapToInt(include -> conditions(include.query())).sum();
  }

  private int conditions(Condition<?> condition) {
    return switch (condition) {
      case All<?>(var parts) -> conditions(parts);
      case AnyOf<?>(var parts) -> conditions(parts);
      case Not<?>(var part) -> conditions(part);
      case Exists<?, ?>(var _, var inner) -> 1 + conditions(inner);
      case In<?>(var _, var values) -> {
        require("values in a list", limits.values(), values.size());
        yield 1;
      }
      case Comparison<?> _, Distinct<?> _, Known<?> _, Like<?> _, Matches<?> _, Search<?> _ -> 1;
    };
  }

  private int conditions(List<? extends Condition<?>> parts) {
    return parts.stream().mapToInt(this::conditions).sum();
  }

  private <T> Query<T> capped(Query<T> query, long rows) {
    return uncut(query).cappedAt(rows);
  }

  private <T, U> Include<T, U> capped(Include<T, U> include) {
    Query<U> related = include.query();
    Query<U> within =
        include.relation() instanceof ToOne
            ? uncut(related)
            : capped(related, limits.relatedRows());
    return new Include<>(include.name(), include.relation(), within, include.need());
  }

  /** Without a cap of its own, though what hangs below it has one. */
  private <U> Query<U> uncut(Query<U> query) {
    return query.including(query.includes().stream().<Include<U, ?>>map(this::capped).toList());
  }
}
