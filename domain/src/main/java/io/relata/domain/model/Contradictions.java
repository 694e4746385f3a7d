package io.relata.domain.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds where a model contradicts itself; each finding names the places that disagree, and what
 * would be right.
 */
final class Contradictions {

  private final List<Context> contexts;
  private final List<Entity<?>> entities;
  private final List<Relation<?, ?>> relations;
  private final Findings found = new Findings();

  private Contradictions(List<Context> contexts) {
    this.contexts = contexts;
    this.entities = Catalog.entitiesOf(contexts).toList();
    this.relations = Catalog.relationsOf(contexts).toList();
  }

  static List<String> in(List<Context> contexts) {
    Contradictions contradictions = new Contradictions(contexts);
    contradictions.checkNames();
    contradictions.checkContexts();
    contradictions.checkEntities();
    contradictions.checkRelations();
    return contradictions.found.toList();
  }

  private void checkNames() {
    checkNames("contexts", contexts.stream().map(Context::name).toList());
    checkNames("entities", entities);
    checkNames("relations", relations);
  }

  private void checkNames(String what, List<?> named) {
    Set<Object> seen = new HashSet<>();
    for (Object each : named) {
      found.addIf(
          !seen.add(each),
          "two " + what + " are named " + each + ": give one of them another name");
    }
  }

  private void checkContexts() {
    for (Context context : contexts) {
      for (Entity<?> entity : context.entities()) {
        found.addIf(
            !entity.name().context().equals(context.name()),
            "the context "
                + context.name()
                + " lists "
                + entity
                + ": only the context "
                + entity.name().context()
                + " may");
      }
    }
  }

  private void checkEntities() {
    EntityContradictions check = new EntityContradictions(found);
    entities.stream().sorted(Comparator.comparing(Entity::toString)).forEach(check::in);
  }

  private void checkRelations() {
    RelationContradictions check =
        new RelationContradictions(found, Set.copyOf(entities), Set.copyOf(relations));
    relations.forEach(check::in);
    new LinkContradictions(found).in(entities, relations);
  }
}
