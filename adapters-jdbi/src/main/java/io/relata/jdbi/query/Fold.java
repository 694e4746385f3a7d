package io.relata.jdbi.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Folds the repeated rows of one node of a joined statement, and of the nodes below it. */
final class Fold<T> {

  private final JoinedText.Part<T> part;
  private final Loaded<T> loaded;
  private final Lists<T> lists;
  private final Set<Pair> seen = new HashSet<>();
  private final List<Fold<?>> below = new ArrayList<>();

  /** That a row was seen below a parent. */
  private record Pair(long parent, long row) {}

  Fold(JoinedText.Part<T> part, Loaded<T> loaded, JoinedText text) {
    this.part = part;
    this.loaded = loaded;
    this.lists = new Lists<>(loaded.node());
    for (Node<?> child : loaded.node().fetched()) {
      below.add(child(child, part, text));
    }
  }

  private static <U> Fold<U> child(Node<U> node, JoinedText.Part<?> parent, JoinedText text) {
    return new Fold<>(text.below(node, parent), new Loaded<>(node), text);
  }

  JoinedText.Part<T> part() {
    return part;
  }

  /** Takes what an answer holds below a row of this node. */
  void takeBelow(ResultSet answer, long id) throws SQLException {
    for (Fold<?> fold : below) {
      fold.take(answer, id);
    }
  }

  private void take(ResultSet answer, long parent) throws SQLException {
    long id = answer.getLong(part.id());
    if (answer.wasNull()) {
      return;
    }
    Pair pair = new Pair(parent, id);
    if (!seen.contains(pair)) {
      if (!lists.takes(parent)) {
        return;
      }
      seen.add(pair);
      lists.add(parent, loaded.row(answer, part.layout()));
    }
    takeBelow(answer, id);
  }

  /** Ties all that was taken below this node; notes where a cap cut, and says how many lists. */
  int tieBelow(Set<String> cut) {
    int lists = 0;
    for (Fold<?> fold : below) {
      int here = fold.lists.tieTo(loaded);
      if (here > 0) {
        cut.add(fold.loaded.node().path());
      }
      lists += here + fold.tieBelow(cut);
    }
    return lists;
  }
}
