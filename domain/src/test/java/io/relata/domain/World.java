package io.relata.domain;

import io.relata.domain.model.Entity;
import io.relata.domain.model.Links;
import io.relata.domain.model.Named;
import io.relata.domain.model.Repository;
import io.relata.domain.query.Reader;
import io.relata.domain.shop.Stock;
import io.relata.domain.tasks.Slugs;

/** All ports of the domain over the same data, empty at first: what a contract is tried on. */
public interface World {

  Reader reader();

  /** All rows of an entity. */
  <T> Repository<T> rows(Entity<T> entity);

  /** All rows of an entity that are known by names. */
  <T> Named<T> named(Entity<T> entity);

  Links links();

  Slugs slugs();

  Stock stock();
}
