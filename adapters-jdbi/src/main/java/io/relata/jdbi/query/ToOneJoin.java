package io.relata.jdbi.query;

import io.relata.domain.model.BelongsTo;
import io.relata.domain.model.Condition;
import io.relata.domain.model.HasOne;
import io.relata.domain.model.ToOne;

/** Joins the row that a to-one relation leads to. */
final class ToOneJoin {

  private ToOneJoin() {}

  static <T, U> void write(
      SqlText sql,
      Names names,
      ToOne<T, U> relation,
      Source<T> rows,
      Source<U> related,
      Condition<U> condition) {
    sql.add("\nleft join ").add(related.table()).add(" on ");
    switch (relation) {
      case BelongsTo<T, U> one -> sql.add(related.id()).add(" = ").add(rows.column(one.key()));
      case HasOne<T, U> one -> sql.add(related.column(one.key())).add(" = ").add(rows.id());
    }
    if (!condition.isAlways()) {
      sql.add(" and ");
      new Conditions(sql, names).write(condition, related);
    }
  }
}
