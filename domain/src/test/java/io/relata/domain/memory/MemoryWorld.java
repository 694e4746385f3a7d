package io.relata.domain.memory;

import io.relata.domain.Contexts;
import io.relata.domain.World;
import io.relata.domain.model.Catalog;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Links;
import io.relata.domain.model.Named;
import io.relata.domain.model.Repository;
import io.relata.domain.query.Reader;
import io.relata.domain.shop.Product;
import io.relata.domain.shop.Stock;
import io.relata.domain.tasks.Slugs;
import java.time.Clock;

/** All ports in memory over the same data. */
public final class MemoryWorld implements World {

  public static final Catalog CATALOG = Contexts.CATALOG;

  private final Tables tables = new Tables(CATALOG);
  private final Clock clock;

  public MemoryWorld(Clock clock) {
    this.clock = clock;
  }

  public Tables tables() {
    return tables;
  }

  @Override
  public Reader reader() {
    return new MemoryReader(tables::visible);
  }

  @Override
  public <T> Repository<T> rows(Entity<T> entity) {
    return entity.naming().isPresent()
        ? named(entity)
        : new MemoryRepository<>(entity, tables, clock);
  }

  @Override
  public <T> Named<T> named(Entity<T> entity) {
    return new MemoryNamed<>(entity, tables, clock);
  }

  @Override
  public Slugs slugs() {
    return new MemorySlugs(tables);
  }

  @Override
  public Stock stock() {
    return new MemoryStock(tables, new MemoryRepository<>(Product.ENTITY, tables, clock));
  }

  @Override
  public Links links() {
    return new MemoryLinks(tables);
  }
}
