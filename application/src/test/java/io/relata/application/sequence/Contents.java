package io.relata.application.sequence;

import io.relata.domain.model.Catalog;
import io.relata.domain.model.Entity;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.query.PageDifference;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import java.util.List;

/** All rows and links of an adapter. */
record Contents(Catalog catalog, Reader reader) {

  /** In which rows and links another adapter differs. */
  List<String> differences(Reader other) {
    return catalog.entities().stream()
        .<Query<?>>map(this::whole)
        .flatMap(query -> PageDifference.between(reader.find(query), other.find(query)).stream())
        .toList();
  }

  /** All rows of an entity, with the links that are declared on its side. */
  private <T> Query<T> whole(Entity<T> entity) {
    Query<T> query = Query.from(entity);
    for (ManyToMany<?, ?> link : catalog.links()) {
      if (catalog.relation(entity, link.name()).orElse(null) instanceof ManyToMany<T, ?> own
          && own.equals(link)) {
        query = query.with(own);
      }
    }
    return query;
  }
}
