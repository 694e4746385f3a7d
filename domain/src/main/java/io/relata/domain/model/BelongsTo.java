package io.relata.domain.model;

import java.util.function.Supplier;

/**
 * A to-one relation whose foreign key stands in the row it starts from. It says what deleting the
 * parent does.
 */
public final class BelongsTo<T, U> extends ToOne<T, U> {

  private final Field<T, Id<U>> key;
  private final Deletion onDelete;

  BelongsTo(
      Declaration<T> declaration,
      String name,
      Field<T, Id<U>> key,
      Deletion onDelete,
      Supplier<? extends Relation<U, T>> inverse) {
    super(declaration, name, inverse);
    this.key = key;
    this.onDelete = onDelete;
  }

  /** The field that holds the parent's identity. */
  public Field<T, Id<U>> key() {
    return key;
  }

  /** What deleting the parent does to the rows that belong to it. */
  public Deletion onDelete() {
    return onDelete;
  }

  @Override
  public boolean isOptional() {
    return key.isOptional();
  }

  @Override
  public String kind() {
    return "belongs to";
  }
}
