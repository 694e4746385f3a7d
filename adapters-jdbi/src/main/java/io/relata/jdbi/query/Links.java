package io.relata.jdbi.query;

import io.relata.domain.model.Link;

/** Link tables in the text of a statement. */
final class Links {

  private Links() {}

  /** The pairs of a link table together with the rows on its far side. */
  static String joined(Link link, String pairs, Source<?> far) {
    return table(link, pairs)
        + " join "
        + far.table()
        + " on "
        + far.id()
        + " = "
        + Names.column(pairs, link.far());
  }

  /** The pairs of a link table under an alias. */
  static String table(Link link, String pairs) {
    String plain = Names.quoted(link.table().collection());
    return Names.table(link.table()) + (plain.equals(pairs) ? "" : " as " + pairs);
  }
}
