package io.relata.jdbi.query;

import io.relata.application.shadow.Reason;
import io.relata.domain.query.Query;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Asks for the rows of the query itself. */
final class RootAsk<T> implements Ask {

  private final Selected<T> selected;
  private final RootRows<T> rows;

  RootAsk(Node<T> node, Query<T> query) {
    this.selected = node.selectedAsRoot();
    this.rows = new RootRows<>(node, query);
  }

  RootRows<T> rows() {
    return rows;
  }

  @Override
  public Reason reason() {
    return new Reason.Root(rows.loaded().node().query().entity().toString());
  }

  @Override
  public Sql sql() {
    return selected.sql();
  }

  @Override
  public long[] keys() {
    return NO_KEYS;
  }

  @Override
  public Taken take(ResultSet answer) throws SQLException {
    int taken = 0;
    while (answer.next()) {
      taken++;
      if (!rows.takeOverall(answer, selected.layout(), selected.overall())) {
        rows.lookBehind(answer, selected.behind());
        rows.take(answer, selected.layout(), selected.order());
      }
    }
    return new Taken(taken, rows.more() ? 1 : 0);
  }

  @Override
  public List<Loaded<?>> loaded() {
    return rows.loaded().withRiders();
  }
}
