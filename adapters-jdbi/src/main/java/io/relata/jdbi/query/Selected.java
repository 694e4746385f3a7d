package io.relata.jdbi.query;

import io.relata.domain.model.Link;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A written select, and where in its answer everything stands.
 *
 * @param key the place of the parent's key, 0 in a root's
 * @param order the places of the values of the order's terms, in a root's
 * @param behind the place of whether there are rows behind the cursor, 0 where that is not asked
 * @param width how many columns it has
 */
record Selected<T>(Sql sql, Layout<T> layout, int key, int[] order, int behind, int width) {

  /** The select for the rows of a root. */
  static <T> Selected<T> root(Node<T> node) {
    Names names = new Names();
    Source<T> rows = Source.of(node.query().entity(), names);
    Walk<T> walk = Walk.overRoot(node.query());
    return new NodeSelect<>(node, walk, names, rows, Anchor.root(rows), new KeyedBy.Nothing())
        .written();
  }

  /** The select for the rows that belong to one parent. */
  static <T> Selected<T> ofOneParent(Node<T> node) {
    Walk<T> walk = Walk.overInclude(node.query());
    return walk.stretches().size() < 2
        ? keyed(node, walk, new Names(), new KeyedBy.One())
        : ofEachParent(node, walk);
  }

  /** The select for the rows that belong to any number of parents. */
  static <T> Selected<T> ofParents(Node<T> node) {
    Walk<T> walk = Walk.overInclude(node.query());
    if (!walk.isPartial()) {
      return keyed(node, walk, new Names(), new KeyedBy.AnyOf());
    }
    Optional<Link> link = BoundedLinks.of(node, walk);
    return link.isPresent() ? ofBoundedLinks(node, walk, link.get()) : ofEachParent(node, walk);
  }

  /**
   * A walk of its own for each parent. The join runs the inner select once for each key, in the
   * order of the keys, so the rows of one parent come together and in their order without another
   * sort.
   */
  private static <T> Selected<T> ofEachParent(Node<T> node, Walk<T> walk) {
    Names names = new Names();
    String parent = names.alias("parent");
    String top = names.alias("top");
    Selected<T> each = keyed(node, walk, names, new KeyedBy.Parent(parent));
    SqlText sql =
        new SqlText()
            .add("select " + top + ".*\nfrom unnest(")
            .bind(new Slot.AllKeys())
            .add(") as " + parent + "(key)\ncross join lateral ")
            .nest(new SqlText().append(each.sql()))
            .add(" as " + top);
    return new Selected<>(sql.whole(), each.layout, each.key, each.order, each.behind, each.width);
  }

  /** A walk of its own over the links of each parent, and all the rows they lead to at once. */
  private static <T> Selected<T> ofBoundedLinks(Node<T> node, Walk<T> walk, Link link) {
    Names names = new Names();
    Source<T> rows = Source.of(node.query().entity(), names);
    Anchor anchor = new BoundedLinks(link, walk, names, node.index()).leadingTo(rows);
    Walk<T> whole = new Walk<>(walk.order(), List.of(), List.of(), 0, OptionalLong.empty());
    return new NodeSelect<>(node, whole, names, rows, anchor, new KeyedBy.Anchored()).written();
  }

  private static <T> Selected<T> keyed(Node<T> node, Walk<T> walk, Names names, KeyedBy keyedBy) {
    Source<T> rows = Source.of(node.query().entity(), names);
    Anchor anchor = Anchor.of(node.include().relation(), rows, names);
    return new NodeSelect<>(node, walk, names, rows, anchor, keyedBy).written();
  }
}
