package io.relata.jdbi.query;

import io.relata.domain.model.BelongsTo;
import io.relata.domain.model.HasMany;
import io.relata.domain.model.HasOne;
import io.relata.domain.model.Link;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.model.Relation;
import java.util.List;

/**
 * What a statement selects from, and which column there tells whose rows they are; a root's are
 * nobody's.
 *
 * @param from the table, with what leads there from the parents
 * @param key the column that holds the key of the parent
 */
record Anchor(Sql from, String key) {

  private Anchor(String from, String key) {
    this(new Sql(from, List.of()), key);
  }

  /** Rows that are found by no key. */
  static Anchor root(Source<?> rows) {
    return new Anchor(rows.table(), "");
  }

  /** Rows that are found by a key of their parent. */
  static <S, T> Anchor of(Relation<S, T> relation, Source<T> rows, Names names) {
    return switch (relation) {
      case BelongsTo<S, T> _ -> new Anchor(rows.table(), rows.id());
      case HasOne<S, T> one -> new Anchor(rows.table(), rows.column(one.key()));
      case HasMany<S, T> many -> new Anchor(rows.table(), rows.column(many.key()));
      case ManyToMany<S, T> many -> linked(many.link(), rows, names);
    };
  }

  private static Anchor linked(Link link, Source<?> rows, Names names) {
    String pairs = names.alias(link.table().collection());
    return new Anchor(Links.joined(link, pairs, rows), Names.column(pairs, link.near()));
  }
}
