package io.relata.jdbi.query;

import io.relata.domain.model.Condition;
import io.relata.domain.query.Grouping;

/**
 * Writes the select for the groups of rows of one node. To-one relations are keys of a group, so
 * they always ride.
 */
final class GroupSelect<T> {

  private final Node<T> node;
  private final Walk<T> walk;
  private final Names names;
  private final Source<T> rows;
  private final Anchor anchor;
  private final KeyedBy keyedBy;
  private final SelectList list = new SelectList();

  GroupSelect(
      Node<T> node, Walk<T> walk, Names names, Source<T> rows, Anchor anchor, KeyedBy keyedBy) {
    this.node = node;
    this.walk = walk;
    this.names = names;
    this.rows = rows;
    this.anchor = anchor;
    this.keyedBy = keyedBy;
  }

  /** The select, and where in its answer everything stands. */
  Selected<T> written() {
    int key = keyedBy.shownKey(anchor).map(list::place).orElse(0);
    SqlText body = new SqlText();
    GroupKeys<T> keys = writeBody(body);
    Layout<T> layout = Layout.ofGroups(keys.grouped(), list, names);
    int overall = isOverall() ? list.place(keys.isOverall()) : 0;
    writeOrder(body, keys);
    (isOverall() ? walk.withOneMore() : walk).writeLimit(body, node.index());
    SqlText text = new SqlText().add("select ").add(list.toString()).append(body);
    return new Selected<>(text.whole(), layout, key, new int[0], 0, list.size(), overall);
  }

  /** Writes the groups of a root with nothing told of them, for who only counts them. */
  static <T> void writeBare(SqlText sql, Node<T> root) {
    Names names = new Names();
    Source<T> rows = Source.of(root.query().entity(), names);
    Walk<T> walk = Walk.overRoot(root.query());
    Anchor anchor = Anchor.root(rows);
    GroupSelect<T> select =
        new GroupSelect<>(root, walk, names, rows, anchor, new KeyedBy.Nothing());
    select.writeGroups(sql, select.writeRows(sql));
  }

  private boolean isOverall() {
    return node.query().grouping().overall() == Grouping.Overall.ASKED;
  }

  private GroupKeys<T> writeBody(SqlText sql) {
    GroupKeys<T> keys = writeRows(sql);
    if (isOverall()) {
      writeGroupsAndOverall(sql, keys);
    } else {
      writeGroups(sql, keys);
    }
    return keys;
  }

  private GroupKeys<T> writeRows(SqlText sql) {
    sql.add("\nfrom ").append(anchor.from());
    Layout.Joined<T> grouped =
        new Layout.Joined<>(node, rows, new Riders(sql, names).joined(node, rows));
    String word = "\nwhere ";
    if (keyedBy.isKeyed()) {
      sql.add(word).add(anchor.key());
      keyedBy.write(sql);
      word = " and ";
    }
    Condition<T> condition = node.query().wholeCondition();
    if (!condition.isAlways()) {
      sql.add(word);
      new Conditions(sql, names, node.index()).write(condition, rows);
    }
    return GroupKeys.of(grouped, names);
  }

  private void writeGroups(SqlText sql, GroupKeys<T> keys) {
    String parent = keyedBy.comesByParent() ? anchor.key() + ", " : "";
    // Without keys there is one group, even of no rows.
    sql.add("\ngroup by ").add(keys.isEmpty() ? "()" : parent + keys);
    if (!having().isAlways()) {
      sql.add("\nhaving ");
      Conditions.ofGroups(sql, names, node.index()).write(having(), rows);
    }
  }

  private void writeGroupsAndOverall(SqlText sql, GroupKeys<T> keys) {
    sql.add("\ngroup by grouping sets ((" + keys + "), ())");
    if (!having().isAlways()) {
      sql.add("\nhaving " + keys.isOverall() + " = 1 or ");
      Conditions.ofGroups(sql, names, node.index()).write(having(), rows);
    }
  }

  private Condition<T> having() {
    return node.query().grouping().having();
  }

  private void writeOrder(SqlText sql, GroupKeys<T> keys) {
    String terms = keys.order(walk.order());
    String parent = keyedBy.comesByParent() ? anchor.key() : "";
    // The first row, so that no limit cuts it.
    String overall = isOverall() ? keys.isOverall() + " desc" : "";
    String first = parent + overall;
    if (!first.isEmpty() || !terms.isEmpty()) {
      String both = first.isEmpty() || terms.isEmpty() ? "" : ", ";
      sql.add("\norder by ").add(first).add(both).add(terms);
    }
  }
}
