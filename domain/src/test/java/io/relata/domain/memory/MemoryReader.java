package io.relata.domain.memory;

import io.relata.domain.query.Page;
import io.relata.domain.query.Portions;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The reader over records in memory: filters, sorts and cuts, and nothing cleverer. */
public final class MemoryReader implements Reader {

  private final Supplier<Store> store;

  /** Reads what the supplier gives at the time of each read, which nobody may change meanwhile. */
  public MemoryReader(Supplier<Store> store) {
    this.store = store;
  }

  @Override
  public <T> Page<T> find(Query<T> query) {
    return new Reading(store.get()).page(query);
  }

  @Override
  public <T> void walk(Query<T> query, int portion, Consumer<? super Page<T>> each) {
    Store state = store.get();
    new Portions<>(query, portion, part -> new Reading(state).page(part)).walk(each);
  }
}
