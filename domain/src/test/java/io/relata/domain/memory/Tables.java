package io.relata.domain.memory;

import io.relata.domain.model.Catalog;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The data of a world in memory. One writer at a time works on a copy, which becomes the data when
 * the work is done, and is forgotten when it throws; everybody else sees the data as it was.
 */
public final class Tables {

  private final Catalog catalog;
  private final ReentrantLock writing = new ReentrantLock();
  private final ScopedValue<Store> working = ScopedValue.newInstance();
  private volatile Store committed = new Store();

  public Tables(Catalog catalog) {
    this.catalog = catalog;
  }

  Catalog catalog() {
    return catalog;
  }

  /** The data as this thread sees it: its own work's, or what is committed. */
  public Store visible() {
    return working.isBound() ? working.get() : committed;
  }

  /** Runs work that stands when it returns and is undone when it throws; joins work at hand. */
  public <R> R work(Supplier<R> work) {
    if (working.isBound()) {
      return work.get();
    }
    writing.lock();
    try {
      Store copy = committed.copy();
      R result = ScopedValue.where(working, copy).call(work::get);
      committed = copy;
      return result;
    } finally {
      writing.unlock();
    }
  }

  /** Makes one change as a whole: within work at hand, or as work of its own. */
  <R> R change(Function<Store, R> change) {
    return work(() -> change.apply(working.get()));
  }
}
