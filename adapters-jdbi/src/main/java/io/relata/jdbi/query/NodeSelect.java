package io.relata.jdbi.query;

import io.relata.domain.model.Condition;
import io.relata.domain.model.Field;
import io.relata.domain.model.Order;
import io.relata.domain.query.Stretch;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the select for the rows of one node and those that ride with it. One of these writes one
 * select, in which {@code from}, joins, condition, order and limit always come out in the same way;
 * where the rows come from differs.
 */
final class NodeSelect<T> {

  private final Node<T> node;
  private final Walk<T> walk;
  private final Names names;
  private final Source<T> rows;
  private final Anchor anchor;
  private final KeyedBy keyedBy;
  private final SelectList list = new SelectList();
  private final SqlText tail = new SqlText();

  NodeSelect(
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
    writeFrom();
    List<Layout.Joined<?>> riders = new Riders(tail, names).joined(node, rows);
    Ordering<T> ordering = Ordering.joined(tail, names, rows, walk.order());
    Layout<T> layout = Layout.of(node, new Layout.Joined<>(node, rows, riders), list, names);
    int[] orderPlaces =
        node.isRoot()
            ? walk.order().stream().mapToInt(term -> list.place(ordering.shown(term))).toArray()
            : new int[0];
    if (isDirect()) {
      writeWhere(tail, ordering, walk.stretches());
    }
    writeOrder(ordering);
    if (isDirect() || walk.stretches().size() > 1) {
      walk.writeLimit(tail, node.index());
    }
    SqlText text = new SqlText().add("select ").add(list.toString());
    int behind = node.isRoot() && node.query().slice().looksBack() ? list.size() + 1 : 0;
    if (behind > 0) {
      writeBehind(text.add(", "));
    }
    Sql sql = text.append(tail).whole();
    return new Selected<>(sql, layout, key, orderPlaces, behind, Math.max(list.size(), behind), 0);
  }

  /**
   * Whether there are rows from the cursor on in the other direction, found once for the statement.
   * Each is sought in the order, nearest first: from {@code exists}, the planner would drop the
   * order and read a table from its beginning.
   */
  private void writeBehind(SqlText text) {
    List<Order<T>> reversed = Stretch.reversed(walk.order());
    String before = "";
    for (Stretch<T> stretch : walk.behind().reversed()) {
      SqlText one = new SqlText().add("select true");
      writeSought(one, reversed, List.of(stretch));
      text.add(before).nest(one.add("\nlimit 1")).add(" is not null");
      before = " or ";
    }
    text.add(" as behind");
  }

  private boolean isDirect() {
    return walk.stretches().size() < 2 && !isDeep();
  }

  private boolean isDeep() {
    return walk.depth() == Walk.Depth.DEEP && !keyedBy.isKeyed();
  }

  private void writeFrom() {
    tail.add("\nfrom ");
    if (isDirect()) {
      tail.append(anchor.from());
    } else if (isDeep()) {
      writeCountedOff();
    } else {
      writeStretches();
    }
  }

  /** The ids of the page, found in an index alone where there is one; only then the rows. */
  private void writeCountedOff() {
    SqlText ids = new SqlText().add("select ").add(rows.id());
    writePart(ids, List.of());
    String page = names.alias("page");
    tail.nest(ids).add(" as ").add(page).add("\njoin ").add(rows.table());
    tail.add(" on ").add(rows.id()).add(" = ").add(page).add(".id");
  }

  /** Each stretch sought by itself; no row is in two of them. */
  private void writeStretches() {
    Set<Field<T, ?>> columns = new LinkedHashSet<>(node.columns());
    columns.addAll(node.orderColumns());
    String listed =
        columns.stream()
            .flatMap(Expressions::columns)
            .map(rows::column)
            .distinct()
            .collect(Collectors.joining(", "));
    SqlText all = new SqlText();
    String before = "";
    for (Stretch<T> stretch : walk.stretches()) {
      SqlText part = new SqlText().add("select ").add(listed);
      writePart(part, List.of(stretch));
      all.add(before).nest(part);
      before = "\nunion all\n";
    }
    tail.nest(all).add(" as ").add(rows.alias());
  }

  private void writePart(SqlText part, List<Stretch<T>> stretches) {
    writeSought(part, walk.order(), stretches);
    walk.writeLimit(part, node.index());
  }

  private void writeSought(SqlText part, List<Order<T>> order, List<Stretch<T>> stretches) {
    part.add("\nfrom ").append(anchor.from());
    Ordering<T> ordering = Ordering.joined(part, names, rows, order);
    writeWhere(part, ordering, stretches);
    part.add("\norder by ");
    ordering.write(part);
  }

  private void writeWhere(SqlText sql, Ordering<T> ordering, List<Stretch<T>> stretches) {
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
      word = " and ";
    }
    for (Stretch<T> stretch : stretches) {
      sql.add(word);
      ordering.write(sql, stretch, node.index());
    }
  }

  private void writeOrder(Ordering<T> ordering) {
    if (node.isToOne()) {
      return;
    }
    tail.add("\norder by ");
    if (keyedBy.comesByParent()) {
      tail.add(anchor.key()).add(", ");
    }
    ordering.write(tail);
  }
}
