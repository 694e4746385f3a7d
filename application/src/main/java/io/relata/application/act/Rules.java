package io.relata.application.act;

import io.relata.application.write.Repositories;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Repository;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What contexts add to their rows: rules that hold whoever writes them, and acts.
 *
 * @param repositories those of all entities, under the rules of their contexts
 * @param lasting the entities whose rows stay as they were added: none is put, changed or removed
 */
public record Rules(Repositories repositories, List<Act<?>> acts, Set<Entity<?>> lasting) {

  public Rules {
    acts = List.copyOf(acts);
    lasting = Set.copyOf(lasting);
  }

  /** Rows without any rules but those of their fields. */
  public static Rules plain(Repositories repositories) {
    return new Rules(repositories, List.of(), Set.of());
  }

  /** The same, with rules for the rows of an entity. */
  public <T> Rules overseeing(Entity<T> entity, UnaryOperator<Repository<T>> rules) {
    return new Rules(
        repositories.with(entity, rules.apply(repositories.of(entity))), acts, lasting);
  }

  /** The same, with another act. */
  public Rules with(Act<?> act) {
    List<Act<?>> more = new ArrayList<>(acts);
    more.add(act);
    return new Rules(repositories, more, lasting);
  }

  /** The same, saying that the rows of an entity stay as they were added; its rules see to it. */
  public Rules keeping(Entity<?> entity) {
    Set<Entity<?>> more = new HashSet<>(lasting);
    more.add(entity);
    return new Rules(repositories, acts, more);
  }
}
