package io.relata.jdbi.query;

import io.relata.domain.model.BelongsTo;
import io.relata.domain.model.HasMany;
import io.relata.domain.model.HasOne;
import io.relata.domain.model.Link;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.model.Relation;

/** Where the rows that are related to one come from, in the text of a sub-select. */
final class RelatedRows {

  private RelatedRows() {}

  /** What follows {@code from}, up to a condition that ties the rows to the one outside. */
  static <T, U> String of(Relation<T, U> relation, Source<?> rows, Source<U> related, Names names) {
    return switch (relation) {
      case BelongsTo<T, U> one -> from(related, related.id(), rows.column(one.key()));
      case HasOne<T, U> one -> from(related, related.column(one.key()), rows.id());
      case HasMany<T, U> many -> from(related, related.column(many.key()), rows.id());
      case ManyToMany<T, U> many -> fromLink(many.link(), related, rows, names);
    };
  }

  private static String from(Source<?> related, String theirs, String ours) {
    return related.table() + " where " + theirs + " = " + ours;
  }

  private static String fromLink(Link link, Source<?> related, Source<?> rows, Names names) {
    String pairs = names.alias(link.table().collection());
    String near = Names.column(pairs, link.near());
    return Links.joined(link, pairs, related) + " where " + near + " = " + rows.id();
  }
}
