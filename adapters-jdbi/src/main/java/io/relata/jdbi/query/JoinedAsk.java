package io.relata.jdbi.query;

import io.relata.application.shadow.Reason;
import io.relata.domain.query.Page;
import io.relata.domain.query.Query;
import io.relata.domain.query.Total;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Asks for all nodes at once, and folds the rows that the joins repeat. */
final class JoinedAsk<T> implements Ask {

  private final RootRows<T> rows;
  private final JoinedText text = new JoinedText();
  private final Fold<T> root;
  private final Set<String> cut = new HashSet<>();

  JoinedAsk(Node<T> node, Query<T> query) {
    this.rows = new RootRows<>(node, query);
    this.root = new Fold<>(text.root(node), rows.loaded(), text);
  }

  @Override
  public Reason reason() {
    return new Reason.Root(rows.loaded().node().query().entity().toString());
  }

  @Override
  public Sql sql() {
    return text.whole();
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
      if (rows.takeOverall(answer, root.part().layout(), root.part().overall())) {
        continue;
      }
      rows.lookBehind(answer, root.part().behind());
      if (rows.take(answer, root.part().layout(), root.part().order())) {
        root.takeBelow(answer, answer.getLong(root.part().id()));
      }
    }
    int lists = root.tieBelow(cut);
    return new Taken(taken, lists + (rows.more() ? 1 : 0));
  }

  Page<T> page(Optional<Total> total) {
    return rows.page(total, cut);
  }
}
