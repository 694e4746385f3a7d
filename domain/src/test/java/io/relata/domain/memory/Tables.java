package io.relata.domain.memory;

import io.relata.domain.model.Catalog;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The data of a world in memory. One writer at a time works on a copy, which becomes the data when
 * the work is done, and is forgotten when it throws; everybody else sees the data as it was.
 */
public final class Tables {

  private final Catalog catalog;
  private final ReentrantLock writing = new ReentrantLock();
  private final ScopedValue<Work> current = ScopedValue.newInstance();
  private volatile Store committed = new Store();

  public Tables(Catalog catalog) {
    this.catalog = catalog;
  }

  public Catalog catalog() {
    return catalog;
  }

  /** The data as this thread sees it: its own work's, or what is committed. */
  public Store visible() {
    if (!current.isBound()) {
      return committed;
    }
    current.get().requireUnbroken();
    return current.get().store;
  }

  /** Whether work runs on this thread. */
  public boolean isAtWork() {
    return current.isBound();
  }

  /** Runs work that stands when it returns and is undone when it throws; joins work at hand. */
  public <R> R work(Supplier<R> work) {
    return current.isBound()
        ? current.get().join(work)
        : begin(Kind.KEPT, work, store -> committed = store);
  }

  /** Runs work that is undone in any case; joins only work that is, too. */
  public <R> R tried(Supplier<R> work) {
    if (current.isBound() && current.get().kind == Kind.KEPT) {
      throw new IllegalStateException("work that is only tried can not join work that is kept");
    }
    return current.isBound() ? current.get().join(work) : begin(Kind.TRIED, work, store -> {});
  }

  /** Whether work stands when it returns. */
  private enum Kind {
    KEPT,
    TRIED
  }

  private <R> R begin(Kind kind, Supplier<R> work, Consumer<Store> end) {
    writing.lock();
    try {
      Work unit = new Work(kind, committed.copy());
      R result = ScopedValue.where(current, unit).call(work::get);
      unit.requireUnbroken();
      end.accept(unit.store);
      return result;
    } finally {
      writing.unlock();
    }
  }

  /** Makes one change as a whole: within work at hand, or as work of its own. */
  <R> R change(Function<Store, R> change) {
    return work(() -> change.apply(visible()));
  }

  /** Work at hand. A part of it that fails has ended it, whoever catches the failure. */
  private static final class Work {

    private final Kind kind;
    private final Store store;
    private @Nullable RuntimeException end;

    private Work(Kind kind, Store store) {
      this.kind = kind;
      this.store = store;
    }

    private <R> R join(Supplier<R> part) {
      requireUnbroken();
      try {
        return part.get();
      } catch (RuntimeException failure) {
        end = failure;
        throw failure;
      }
    }

    private void requireUnbroken() {
      if (end != null) {
        throw end;
      }
    }
  }
}
