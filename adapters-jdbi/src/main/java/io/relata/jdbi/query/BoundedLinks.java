package io.relata.jdbi.query;

import io.relata.domain.model.Link;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.model.Order;
import io.relata.domain.model.Scalar;
import java.util.Optional;

/**
 * The links of any number of parents, each parent's list walked within the link table alone. Where
 * linked rows are ordered by their ids and all of them fit, the link table knows which are part of
 * a list, so the rows are joined once, to all links together. Joined for each parent, the whole
 * table of them would be read as often as there are parents.
 */
final class BoundedLinks {

  private final Link link;
  private final Walk<?> walk;
  private final Names names;
  private final int node;

  BoundedLinks(Link link, Walk<?> walk, Names names, int node) {
    this.link = link;
    this.walk = walk;
    this.names = names;
    this.node = node;
  }

  /** The link whose table knows where each list starts and ends, where there is one. */
  static <T> Optional<Link> of(Node<T> node, Walk<T> walk) {
    boolean byIdAlone = walk.order().size() == 1 && isId(walk.order().getFirst(), node);
    return byIdAlone
            && node.query().wholeCondition().isAlways()
            && node.include().relation() instanceof ManyToMany<?, T> many
        ? Optional.of(many.link())
        : Optional.empty();
  }

  private static <T> boolean isId(Order<T> term, Node<T> node) {
    return term.path().isEmpty() && term.field().equals(node.query().entity().id());
  }

  /** The links together with the rows they lead to. */
  Anchor leadingTo(Source<?> rows) {
    String parent = names.alias("parent");
    String linked = names.alias("linked");
    SqlText from =
        new SqlText()
            .add("unnest(")
            .bind(new Slot.AllKeys())
            .add(") as " + parent + "(key)\ncross join lateral ")
            .nest(listOf(parent + ".key"))
            .add(" as " + linked + "\njoin " + rows.table() + " on " + rows.id())
            .add(" = " + Names.column(linked, link.far()));
    return new Anchor(from.whole(), parent + ".key");
  }

  /** The links of one parent that are part of its list. */
  private SqlText listOf(String parent) {
    String pairs = names.alias(link.table().collection());
    String far = Names.column(pairs, link.far());
    boolean ascending = walk.order().getFirst().direction() == Order.Direction.ASCENDING;
    SqlText list =
        new SqlText()
            .add("select " + far + "\nfrom " + Links.table(link, pairs))
            .add("\nwhere " + Names.column(pairs, link.near()) + " = " + parent);
    if (!walk.stretches().isEmpty()) {
      Slot cursor = new Slot.OfCursor(node, 0, Scalar.BIGINT);
      list.add(" and " + far + (ascending ? " > " : " < ")).bind(cursor);
    }
    return walk.writeLimit(list.add("\norder by " + far + (ascending ? "" : " desc")), node);
  }
}
