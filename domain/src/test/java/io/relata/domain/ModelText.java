package io.relata.domain;

import io.relata.domain.model.Catalog;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Tells all that the contexts declare, in classes that any class loader has. */
final class ModelText implements Callable<List<String>> {

  @Override
  public List<String> call() {
    Catalog catalog = Contexts.CATALOG;
    List<String> lines = new ArrayList<>();
    for (Entity<?> entity : catalog.entities()) {
      lines.add(entity + " " + entity.fields() + " " + entity.advertisedOrders());
      catalog.relations(entity).forEach(relation -> lines.add(text(relation)));
    }
    catalog.links().forEach(link -> lines.add(link.link().toString()));
    return List.copyOf(lines);
  }

  private static String text(Relation<?, ?> relation) {
    return relation + " " + relation.kind() + " " + relation.target() + " " + relation.inverse();
  }
}
