package io.relata.jdbi.check;

import io.relata.domain.model.BelongsTo;
import io.relata.domain.model.Deletion;

/**
 * A foreign key, in the database or in the model.
 *
 * @param target the table it refers to, by id
 * @param onDelete what deleting a row of the target does, as SQL has it
 */
record ForeignKey(String column, String target, String onDelete) {

  static ForeignKey of(BelongsTo<?, ?> relation) {
    return new ForeignKey(
        relation.key().name(), relation.target().toString(), words(relation.onDelete()));
  }

  /** A column of a link, which goes when either of its ends does. */
  static ForeignKey ofLink(String column, String target) {
    return new ForeignKey(column, target, words(Deletion.CASCADE));
  }

  private static String words(Deletion deletion) {
    return switch (deletion) {
      case CASCADE -> "cascade";
      case RESTRICT -> "restrict";
      case SET_NULL -> "set null";
      case UNDECLARED -> throw new IllegalArgumentException("a catalog has no such deletion");
    };
  }
}
