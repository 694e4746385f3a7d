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
 * @param overall the place of whether a row is the one over all groups, 0 where there is none
 */
record Selected<T>(
    Sql sql, Layout<T> layout, int key, int[] order, int behind, int width, int overall) {

  /** The select for the rows of a root. */
  static <T> Selected<T> root(Node<T> node) {
    Names names = new Names();
    Source<T> rows = Source.of(node.query().entity(), names);
    Walk<T> walk = Walk.overRoot(node.query());
    return written(node, walk, names, rows, Anchor.root(rows), new KeyedBy.Nothing());
  }

  /** The select for the rows that belong to one parent. */
  static <T> Selected<T> ofOneParent(Node<T> node) {
    Walk<T> walk = Walk.overInclude(node.query());
    if (node.query().isGrouped()) {
      return ofGroupsOfParents(node, walk);
    }
    return walk.stretches().size() < 2
        ? keyed(node, walk, new Names(), new KeyedBy.One())
        : ofEachParent(node, walk);
  }

  /** The select for the rows that belong to any number of parents. */
  static <T> Selected<T> ofParents(Node<T> node) {
    Walk<T> walk = Walk.overInclude(node.query());
    if (node.query().isGrouped()) {
      return ofGroupsOfParents(node, walk);
    }
    if (!walk.isPartial()) {
      return keyed(node, walk, new Names(), new KeyedBy.AnyOf());
    }
    Optional<Link> link = BoundedLinks.of(node, walk);
    return link.isPresent() ? ofBoundedLinks(node, walk, link.get()) : ofEachParent(node, walk);
  }

  /**
   * The groups that belong to parents. One group without keys is there for each parent, also for
   * one without rows, so each is asked for by itself.
   */
  private static <T> Selected<T> ofGroupsOfParents(Node<T> node, Walk<T> walk) {
    boolean hasKeys = !node.query().keys().isEmpty() || !node.query().includes().isEmpty();
    return hasKeys && !walk.isPartial()
        ? keyed(node, walk, new Names(), new KeyedBy.AnyOf())
        : ofEachParent(node, walk);
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
    return new Selected<>(
        sql.whole(), each.layout, each.key, each.order, each.behind, each.width, 0);
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
    return written(node, walk, names, rows, anchor, keyedBy);
  }

  /** The select for the rows of a node, or for groups of them. */
  static <T> Selected<T> written(
      Node<T> node, Walk<T> walk, Names names, Source<T> rows, Anchor anchor, KeyedBy keyedBy) {
    return node.query().isGrouped()
        ? new GroupSelect<>(node, walk, names, rows, anchor, keyedBy).written()
        : new NodeSelect<>(node, walk, names, rows, anchor, keyedBy).written();
  }
}
