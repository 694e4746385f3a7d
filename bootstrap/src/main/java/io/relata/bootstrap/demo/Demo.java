package io.relata.bootstrap.demo;

import io.relata.domain.model.Catalog;
import io.relata.domain.model.EntityName;
import io.relata.jdbi.DatabaseSettings;
import io.relata.jdbi.demo.BulkLoad;
import java.util.concurrent.atomic.AtomicLong;

/** Demo data to be loaded into a database. */
public record Demo(DemoSize size, long seed, Existing existing) {

  /** What becomes of rows that are there already. */
  public enum Existing {
    REFUSED,
    KEPT,
    REPLACED
  }

  /** Hears how far the loading is. */
  public interface Watcher {

    /** About so many rows are to be loaded. */
    void expect(long rows);

    /** So many more were. */
    void loaded(long rows);

    /** All are there, but not their indexes. */
    void indexing();
  }

  /** Loads all of it or nothing, and says how many rows that were. */
  public long load(Catalog catalog, DatabaseSettings database, Watcher watcher) {
    try (BulkLoad load = BulkLoad.begin(catalog, database)) {
      switch (existing) {
        case REFUSED -> {
          load.anyWithRows().ifPresent(Demo::refuse);
          load.clear();
        }
        case REPLACED -> load.clear();
        case KEPT -> {}
      }
      DemoData data = DemoData.of(size, seed, new Taken(load.lastIds()));
      AtomicLong rows = new AtomicLong();
      watcher.expect(data.about());
      load.fill(
          data.portions(),
          more -> {
            rows.addAndGet(more);
            watcher.loaded(more);
          });
      watcher.indexing();
      load.finish();
      return rows.get();
    }
  }

  private static void refuse(EntityName table) {
    throw new NotEmpty(
        table + " has rows already: give --add to keep them, or --replace to empty all tables");
  }
}
