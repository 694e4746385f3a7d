package io.relata.jdbi.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Copies portions into their tables; each connection takes the next one that waits. */
final class Filling {

  private static final int REPORT_EVERY = 1_000;

  private final Queue<Portion<?>> waiting;
  private final LongConsumer progress;

  Filling(List<Portion<?>> portions, LongConsumer progress) {
    this.waiting = new ConcurrentLinkedQueue<>(portions);
    this.progress = progress;
  }

  void over(List<Connection> connections) throws SQLException {
    try (ExecutorService threads = Executors.newFixedThreadPool(connections.size())) {
      List<Future<Boolean>> running = new ArrayList<>();
      for (Connection connection : connections) {
        running.add(threads.submit(copyingOver(connection)));
      }
      for (Future<Boolean> copying : running) {
        copying.get();
      }
    } catch (ExecutionException e) {
      throw new LoadFailed(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LoadFailed(e);
    }
  }

  private Callable<Boolean> copyingOver(Connection connection) {
    return () -> {
      try {
        for (Portion<?> next = waiting.poll(); next != null; next = waiting.poll()) {
          copy(next, connection);
          if (next.hasIdentities()) {
            new Tables(connection).continueIdentity(next.table());
          }
        }
        return true;
      } finally {
        // Nothing is left, or something failed and the rest is of no use.
        waiting.clear();
      }
    };
  }

  private <R> void copy(Portion<R> portion, Connection connection) throws SQLException {
    PGConnection postgres = connection.unwrap(PGConnection.class);
    CopyIn copy = postgres.getCopyAPI().copyIn(portion.copyStatement());
    try {
      CopyStream stream = new CopyStream(copy);
      long unreported = 0;
      for (Iterator<R> rows = portion.rows().iterator(); rows.hasNext(); ) {
        add(rows.next(), portion, stream);
        if (++unreported == REPORT_EVERY) {
          progress.accept(unreported);
          unreported = 0;
        }
      }
      stream.end();
      progress.accept(unreported);
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  private static <R> void add(R row, Portion<R> portion, CopyStream stream) throws SQLException {
    List<Column<R>> columns = portion.columns();
    stream.row(columns.size());
    for (Column<R> column : columns) {
      @Nullable Object value = column.value().apply(row);
      stream.value(column.scalar(), value);
    }
  }
}
