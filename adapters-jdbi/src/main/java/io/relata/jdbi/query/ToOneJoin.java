package io.relata.jdbi.query;

import io.relata.domain.model.BelongsTo;
import io.relata.domain.model.HasOne;
import io.relata.domain.model.ToOne;

/** Joins the row that a to-one relation leads to. */
final class ToOneJoin {

  private ToOneJoin() {}

  static <T, U> void write(SqlText sql, ToOne<T, U> relation, Source<T> rows, Source<U> related) {
    sql.add("\nleft join ").add(related.table()).add(" on ");
    switch (relation) {
      case BelongsTo<T, U> one -> sql.add(related.id()).add(" = ").add(rows.column(one.key()));
      case HasOne<T, U> one -> sql.add(related.column(one.key())).add(" = ").add(rows.id());
    }
  }
}
