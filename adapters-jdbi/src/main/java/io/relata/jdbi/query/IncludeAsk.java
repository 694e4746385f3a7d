package io.relata.jdbi.query;

import io.relata.application.shadow.Reason;
import io.relata.domain.query.Row;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Asks for the rows that are related to those of the node above, for all of them at once. */
final class IncludeAsk<T> implements Ask {

  private final Loaded<?> parents;
  private final Loaded<T> loaded;
  private final long[] keys;
  private final Selected<T> selected;
  private int cutLists;

  /** Asks for what has these keys, and adds it to what is loaded already. */
  IncludeAsk(Loaded<?> parents, Loaded<T> loaded, long[] keys) {
    this.parents = parents;
    this.loaded = loaded;
    this.keys = keys;
    this.selected = loaded.node().selectedBy(keys);
  }

  @Override
  public Reason reason() {
    return new Reason.Relation(node().path());
  }

  @Override
  public Sql sql() {
    return selected.sql();
  }

  @Override
  public long[] keys() {
    return keys;
  }

  @Override
  public Taken take(ResultSet answer) throws SQLException {
    int rows = parents.node().holdsKeyOf(node()) ? takeHeld(answer) : takeOwned(answer);
    return new Taken(rows, cutLists);
  }

  /** Takes rows whose ids the parents hold. */
  private int takeHeld(ResultSet answer) throws SQLException {
    int rows = 0;
    while (answer.next()) {
      loaded.row(answer, selected.layout());
      rows++;
    }
    parents.forEachKeyOf(node(), this::tieToHolder);
    return rows;
  }

  private void tieToHolder(Row<?> holder, long key) {
    Row<T> row = loaded.byId(key);
    if (row != null) {
      Row.Assembly.tie(holder, node().place(), row);
    }
  }

  /** Takes rows that tell the ids of their parents. */
  private int takeOwned(ResultSet answer) throws SQLException {
    int rows = 0;
    Lists<T> lists = new Lists<>(node());
    while (answer.next()) {
      rows++;
      long parent = answer.getLong(selected.key());
      if (lists.takes(parent)) {
        lists.add(parent, loaded.row(answer, selected.layout()));
      }
    }
    cutLists = lists.tieTo(parents);
    return rows;
  }

  /** Whether a cap cut some list. */
  boolean isCut() {
    return cutLists > 0;
  }

  Node<T> node() {
    return loaded.node();
  }

  @Override
  public List<Loaded<?>> loaded() {
    return loaded.withRiders();
  }
}
