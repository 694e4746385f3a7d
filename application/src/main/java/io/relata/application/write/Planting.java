package io.relata.application.write;

import io.relata.domain.model.BelongsTo;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Graph;
import io.relata.domain.model.HasMany;
import io.relata.domain.model.HasOne;
import io.relata.domain.model.Id;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Pair;
import io.relata.domain.model.Refused;
import io.relata.domain.model.Related;
import io.relata.domain.model.Relation;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Adds graphs, all rows of one kind at once: first the rows that others belong to, then the rows
 * themselves, then those that belong to them and the links.
 */
record Planting(Repositories repositories) {

  /** Adds graphs; says the identities of their first rows, in the order of the graphs. */
  <T> List<Id<T>> plant(Entity<T> entity, List<Said<Graph<T>>> said) {
    if (said.isEmpty()) {
      return List.of();
    }
    List<Graph<T>> graphs = said.stream().map(Said::what).toList();
    Set<Relation<T, ?>> relations = Graph.relations(graphs);
    List<NewRow<T>> rows = new ArrayList<>(graphs.stream().map(Graph::row).toList());
    for (Relation<T, ?> relation : relations) {
      if (relation instanceof BelongsTo<T, ?> belongsTo) {
        plantParents(belongsTo, said, rows);
      }
    }
    List<Id<T>> ids = added(entity, rows, said);
    for (Relation<T, ?> relation : relations) {
      switch (relation) {
        case BelongsTo<T, ?> _ -> {}
        case HasOne<T, ?> hasOne -> plantChildren(hasOne, said, ids);
        case HasMany<T, ?> hasMany -> plantChildren(hasMany, said, ids);
        case ManyToMany<T, ?> link -> link(link, said, ids);
      }
    }
    return ids;
  }

  /** Rules of a context speak of rows by their places among those that are added. */
  private <T> List<Id<T>> added(Entity<T> entity, List<NewRow<T>> rows, List<Said<Graph<T>>> said) {
    try {
      return repositories.of(entity).add(rows).stream().map(entity::idOf).toList();
    } catch (Refused refused) {
      throw new Refused(
          refused.violations().stream()
              .map(violation -> violation.seen(place -> said.get(place).where().get()))
              .toList());
    }
  }

  private <T, U> void plantParents(
      BelongsTo<T, U> relation, List<Said<Graph<T>>> said, List<NewRow<T>> rows) {
    Iterator<Id<U>> parents = found(relation.target(), Said.along(relation, said)).iterator();
    for (int i = 0; i < rows.size(); i++) {
      if (!said.get(i).what().at(relation).isEmpty()) {
        rows.set(i, rows.get(i).with(relation.key(), parents.next()));
      }
    }
  }

  private <T, U> void plantChildren(
      HasOne<T, U> relation, List<Said<Graph<T>>> said, List<Id<T>> ids) {
    plant(relation.target(), children(relation, relation.key(), said, ids));
  }

  private <T, U> void plantChildren(
      HasMany<T, U> relation, List<Said<Graph<T>>> said, List<Id<T>> ids) {
    plant(relation.target(), children(relation, relation.key(), said, ids));
  }

  private static <T, U> List<Said<Graph<U>>> children(
      Relation<T, U> relation, Field<U, Id<T>> key, List<Said<Graph<T>>> said, List<Id<T>> ids) {
    List<Said<Graph<U>>> children = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      for (Said<Related<U>> child : Said.along(relation, List.of(said.get(i)))) {
        if (child.what() instanceof Related.Added<U>(var graph)) {
          children.add(child.as(graph.withValue(key, ids.get(i))));
        }
      }
    }
    return children;
  }

  private <T, U> void link(ManyToMany<T, U> relation, List<Said<Graph<T>>> said, List<Id<T>> ids) {
    Iterator<Id<U>> others = found(relation.target(), Said.along(relation, said)).iterator();
    Set<Pair<T, U>> pairs = new LinkedHashSet<>();
    for (int i = 0; i < said.size(); i++) {
      for (int n = said.get(i).what().at(relation).size(); n > 0; n--) {
        pairs.add(Pair.of(ids.get(i), others.next()));
      }
    }
    repositories.links().link(relation, pairs);
  }

  /** The identities of related rows, in their order, once those are added that are not there. */
  <U> List<Id<U>> found(Entity<U> entity, List<Said<Related<U>>> related) {
    List<String> names = new ArrayList<>();
    List<Said<Graph<U>>> added = new ArrayList<>();
    for (Said<Related<U>> each : related) {
      switch (each.what()) {
        case Related.ById<U> _ -> {}
        case Related.ByName<U>(var name) -> names.add(name);
        case Related.Added<U>(var graph) -> added.add(each.as(graph));
      }
    }
    Iterator<Id<U>> named = named(entity, names).iterator();
    Iterator<Id<U>> planted = plant(entity, added).iterator();
    return related.stream()
        .map(
            each ->
                switch (each.what()) {
                  case Related.ById<U>(var id) -> id;
                  case Related.ByName<U> _ -> named.next();
                  case Related.Added<U> _ -> planted.next();
                })
        .toList();
  }

  private <U> List<Id<U>> named(Entity<U> entity, List<String> names) {
    return names.isEmpty()
        ? List.of()
        : repositories.ofNamed(entity).named(names).stream().map(entity::idOf).toList();
  }
}
