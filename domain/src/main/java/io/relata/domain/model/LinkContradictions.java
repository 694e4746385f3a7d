package io.relata.domain.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds where a link table would be the table of something else too. */
final class LinkContradictions {

  private final Findings found;
  private final Map<EntityName, Object> taken = new HashMap<>();

  LinkContradictions(Findings found) {
    this.found = found;
  }

  void in(List<Entity<?>> entities, List<Relation<?, ?>> relations) {
    entities.forEach(entity -> taken.put(entity.name(), "an entity"));
    for (Relation<?, ?> relation : relations) {
      if (relation instanceof ManyToMany<?, ?> link && link.declaresLink()) {
        check(link);
      }
    }
  }

  private void check(ManyToMany<?, ?> relation) {
    EntityName table = relation.link().table();
    Object holder = taken.putIfAbsent(table, relation);
    found.addIf(
        holder != null && !holder.equals(relation),
        relation
            + " declares the link table "
            + table
            + ", but "
            + holder
            + " has that table already: give the link table another name");
  }
}
