package io.relata.jdbi.query;

import io.relata.domain.model.BelongsTo;
import io.relata.domain.model.Relation;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the one statement that joins all nodes. Each node's own select, with its limit, stands in
 * a lateral join to the node above; a running number keeps its order, since joins keep none.
 */
final class JoinedText {

  private final Names names = new Names();
  private final SqlText from = new SqlText();
  private final List<String> aliases = new ArrayList<>();
  private final List<String> order = new ArrayList<>();
  private int columns;

  /**
   * One node in the statement.
   *
   * @param order the places of the order's values, in the root's
   * @param behind the place of whether there are rows behind the cursor, 0 where that is not asked
   * @param overall the place of whether a row is the one over all groups, 0 where there is none
   * @param number the place of the number of a row among those of its parent
   */
  record Part<T>(
      Node<T> node,
      String alias,
      Layout<T> layout,
      int[] order,
      int behind,
      int overall,
      int number) {

    /** The place of what tells a row from others of the same parent. */
    int id() {
      return layout.isOfGroups() ? number : layout.id();
    }
  }

  <T> Part<T> root(Node<T> node) {
    String alias = names.alias(node.query().entity().name().collection());
    Source<T> rows = Source.of(node.query().entity(), names);
    Walk<T> walk = Walk.overRoot(node.query());
    return part(
        node,
        alias,
        Selected.written(node, walk, names, rows, Anchor.root(rows), new KeyedBy.Nothing()));
  }

  <T> Part<T> below(Node<T> node, Part<?> parent) {
    String alias = names.alias(node.query().entity().name().collection());
    Source<T> rows = Source.of(node.query().entity(), names);
    Relation<?, T> relation = node.include().relation();
    Anchor anchor = Anchor.of(relation, rows, names);
    String held = relation instanceof BelongsTo<?, T> one ? one.key().name() : "id";
    KeyedBy keyedBy = new KeyedBy.Expression(Names.column(parent.alias, held));
    Walk<T> walk = Walk.overInclude(node.query());
    return part(node, alias, Selected.written(node, walk, names, rows, anchor, keyedBy));
  }

  private <T> Part<T> part(Node<T> node, String alias, Selected<T> selected) {
    String ordered = names.alias("ordered");
    SqlText numbered =
        new SqlText()
            .add("select " + ordered + ".*, row_number() over () as place\nfrom ")
            .nest(new SqlText().append(selected.sql()))
            .add(" as " + ordered);
    from.add(aliases.isEmpty() ? "\nfrom " : "\nleft join lateral ")
        .nest(numbered)
        .add(" as " + alias)
        .add(aliases.isEmpty() ? "" : " on true");
    Part<T> part =
        new Part<>(
            node,
            alias,
            selected.layout().shifted(columns),
            shifted(selected.order()),
            selected.behind(),
            selected.overall(),
            columns + selected.width() + 1);
    aliases.add(alias);
    order.add(alias + ".place");
    columns += selected.width() + 1;
    return part;
  }

  private int[] shifted(int[] places) {
    int[] shifted = places.clone();
    for (int i = 0; i < shifted.length; i++) {
      shifted[i] += columns;
    }
    return shifted;
  }

  Sql whole() {
    return new SqlText()
        .add("select " + String.join(".*, ", aliases) + ".*")
        .append(from)
        .add("\norder by " + String.join(", ", order))
        .whole();
  }
}
