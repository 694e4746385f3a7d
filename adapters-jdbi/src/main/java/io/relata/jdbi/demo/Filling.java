package io.relata.jdbi.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Copies portions into their tables.
 *
 * @param intoEmptied whether the tables were emptied in the same transaction, so that rows can be
 *     marked as long there, and nobody has to look at them again
 * @param progress is told of so many more rows
 */
record Filling(Connection connection, boolean intoEmptied, LongConsumer progress) {

  private static final int REPORT_EVERY = 1_000;

  <R> void copy(Portion<R> portion) throws SQLException {
    PGConnection postgres = connection.unwrap(PGConnection.class);
    CopyIn copy = postgres.getCopyAPI().copyIn(portion.copyStatement(intoEmptied));
    try {
      copyRows(portion, new CopyStream(copy));
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  private <R> void copyRows(Portion<R> portion, CopyStream stream) throws SQLException {
    long unreported = 0;
    for (Iterator<R> rows = portion.rows().iterator(); rows.hasNext(); ) {
      copyRow(rows.next(), portion, stream);
      if (++unreported == REPORT_EVERY) {
        progress.accept(unreported);
        unreported = 0;
      }
    }
    stream.end();
    progress.accept(unreported);
  }

  private static <R> void copyRow(R row, Portion<R> portion, CopyStream stream)
      throws SQLException {
    List<Column<R>> columns = portion.columns();
    stream.row(columns.size());
    for (Column<R> column : columns) {
      @Nullable Object value = column.value().apply(row);
      stream.value(column.scalar(), value);
    }
  }
}
