package io.relata.domain.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All contexts together, checked: what it holds agrees with itself. Looks entities and relations up
 * by name.
 */
public final class Catalog {

  private final List<Context> contexts;
  private final Map<EntityName, Entity<?>> entities = new LinkedHashMap<>();
  private final Map<EntityName, Map<String, Relation<?, ?>>> relations = new LinkedHashMap<>();

  private Catalog(List<Context> contexts) {
    this.contexts = List.copyOf(contexts);
    entitiesOf(contexts).forEach(entity -> entities.put(entity.name(), entity));
    relationsOf(contexts)
        .forEach(
            relation ->
                relations
                    .computeIfAbsent(relation.owner().name(), owner -> new LinkedHashMap<>())
                    .put(relation.name(), relation));
  }

  /**
   * The catalog of these contexts.
   *
   * @throws InconsistentModel when they contradict themselves or each other, with all
   *     contradictions
   */
  public static Catalog of(Context... contexts) {
    List<Context> all = List.of(contexts);
    List<String> contradictions = Contradictions.in(all);
    if (!contradictions.isEmpty()) {
      throw new InconsistentModel(contradictions);
    }
    return new Catalog(all);
  }

  public List<Context> contexts() {
    return contexts;
  }

  public List<Entity<?>> entities() {
    return List.copyOf(entities.values());
  }

  public Optional<Entity<?>> entity(EntityName name) {
    return Optional.ofNullable(entities.get(name));
  }

  /** All relations that start from an entity, whichever context declares them. */
  @SuppressWarnings("unchecked") // relations are kept under the name of the entity they start from
  public <T> List<Relation<T, ?>> relations(Entity<T> entity) {
    return relations.getOrDefault(entity.name(), Map.of()).values().stream()
        .<Relation<T, ?>>map(relation -> (Relation<T, ?>) relation)
        .toList();
  }

  @SuppressWarnings("unchecked") // relations are kept under the name of the entity they start from
  public <T> Optional<Relation<T, ?>> relation(Entity<T> entity, String name) {
    return Optional.ofNullable(
        (Relation<T, ?>) relations.getOrDefault(entity.name(), Map.of()).get(name));
  }

  /** Each link table once, seen from the side that declares it. */
  public List<ManyToMany<?, ?>> links() {
    return relations.values().stream()
        .flatMap(of -> of.values().stream())
        .<ManyToMany<?, ?>>mapMulti(
            (relation, take) -> {
              if (relation instanceof ManyToMany<?, ?> link && link.declaresLink()) {
                take.accept(link);
              }
            })
        .toList();
  }

  static Stream<Entity<?>> entitiesOf(List<Context> contexts) {
    return contexts.stream().flatMap(context -> context.entities().stream());
  }

  static Stream<Relation<?, ?>> relationsOf(List<Context> contexts) {
    return contexts.stream()
        .flatMap(
            context ->
                Stream.concat(
                    context.entities().stream().flatMap(entity -> entity.relations().stream()),
                    context.added().stream()));
  }
}
