package io.relata.application.write;

import io.relata.domain.model.BelongsTo;
import io.relata.domain.model.Clash;
import io.relata.domain.model.Comparison;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Entity;
import io.relata.domain.model.In;
import io.relata.domain.model.Relation;
import io.relata.domain.model.Violation;
import io.relata.domain.query.Counting;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import io.relata.domain.query.Total;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the rows that keep others from being removed: directly, or through some that would go too.
 */
final class Restrictions {

  private final Repositories repositories;
  private final Reader reader;
  private final List<Violation> found = new ArrayList<>();
  private final Set<Relation<?, ?>> seen = new HashSet<>();

  private Restrictions(Repositories repositories, Reader reader) {
    this.repositories = repositories;
    this.reader = reader;
  }

  /** What keeps the rows that fit from being removed, by the relations that lead there. */
  static <T> List<Violation> on(
      Entity<T> entity, Condition<T> removed, Repositories repositories, Reader reader) {
    Restrictions restrictions = new Restrictions(repositories, reader);
    restrictions.search(entity, removed, "");
    return restrictions.found;
  }

  private <T> void search(Entity<T> entity, Condition<T> removed, String path) {
    repositories.entities().stream()
        .sorted(Comparator.comparing(Entity::toString))
        .forEach(other -> searchIn(other, entity, removed, path));
  }

  private <C, T> void searchIn(
      Entity<C> other, Entity<T> entity, Condition<T> removed, String path) {
    for (Relation<C, ?> relation : other.relations()) {
      if (relation instanceof BelongsTo<C, ?> belongsTo
          && belongsTo.target().equals(entity)
          && seen.add(relation)) {
        @SuppressWarnings("unchecked") // its target was just compared
        BelongsTo<C, T> belonging = (BelongsTo<C, T>) belongsTo;
        String there = Violation.path(path, belonging.inverse().name());
        Condition<C> children = childrenOf(removed, belonging);
        switch (belonging.onDelete()) {
          case RESTRICT -> look(other, children, there);
          case CASCADE -> search(other, children, there);
          case SET_NULL, UNDECLARED -> {}
        }
      }
    }
  }

  private <C> void look(Entity<C> entity, Condition<C> children, String path) {
    Query<C> query =
        Query.from(entity)
            .select(List.of(entity.id()))
            .where(children)
            .limit(1)
            .counting(Counting.EXACT);
    long rows = reader.find(query).total().map(Total::rows).orElse(0L);
    if (rows > 0) {
      found.add(Violation.restricted(path, rows).because(new Clash<>(entity, children)));
    }
  }

  /** By the foreign key alone where that says it, as anybody would ask for them. */
  private static <C, T> Condition<C> childrenOf(Condition<T> removed, BelongsTo<C, T> relation) {
    return switch (removed) {
      case Comparison<T>(var field, var operator, var value)
          when field.equals(relation.target().id()) ->
          new Comparison<>(relation.key(), operator, value);
      case In<T>(var field, var values) when field.equals(relation.target().id()) ->
          new In<>(relation.key(), values);
      default -> relation.some(removed);
    };
  }
}
