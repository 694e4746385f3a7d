package io.relata.domain.query;

import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.Literals;
import io.relata.domain.model.Relation;
import io.relata.domain.model.ToMany;
import io.relata.domain.model.ToOne;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row as a query asked for it. Touching what was not asked for throws and names it; nothing is
 * ever loaded later. Related rows lead back to the row they were loaded through, and within one
 * node of a query a database row is one object, however many rows share it.
 *
 * <p>Equal by value: same fields, same values, equal related rows. The ways back do not count.
 *
 * @param <T> the entity of the row
 */
public final class Row<T> {

  private final Shape<T> shape;
  private final @Nullable Object[] values;
  private final @Nullable Object[] related;
  private @Nullable Row<?> loadedThrough;

  private Row(Shape<T> shape, @Nullable Object[] values) {
    this.shape = shape;
    this.values = values;
    this.related = new Object[shape.branches().size()];
  }

  /** The value of a field that every row has. */
  public <V> V get(Field<T, V> field) {
    return find(field)
        .orElseThrow(
            () -> new NothingThere(field + " is missing here; find says so without throwing"));
  }

  /** The value of a field, where this row has one. */
  public <V> Optional<V> find(Field<T, V> field) {
    return Optional.ofNullable(plain(shape.place(field))).map(field::wrapped);
  }

  /** The related row. */
  public <U> Row<U> get(ToOne<T, U> relation) {
    return find(relation)
        .orElseThrow(
            () ->
                new NothingThere(relation + " leads nowhere here; find says so without throwing"));
  }

  /** The related row, where there is one. */
  @SuppressWarnings(
      "unchecked") // a place holds rows of its relation's target, and the way back its parent's
  public <U> Optional<Row<U>> find(ToOne<T, U> relation) {
    if (shape.leadsBackBy(relation)) {
      return Optional.ofNullable((Row<U>) loadedThrough);
    }
    return Optional.ofNullable((Row<U>) related[shape.place(relation.name(), relation)]);
  }

  /** The related rows. */
  public <U> List<Row<U>> get(ToMany<T, U> relation) {
    return get(relation, relation.name());
  }

  /** The related rows that were asked for under another name than the relation's own. */
  @SuppressWarnings("unchecked") // a place holds rows of its relation's target
  public <U> List<Row<U>> get(Relation<T, U> relation, String name) {
    Object there = related[shape.place(name, relation)];
    return switch (there) {
      case null -> List.of();
      case Row<?> row -> List.of((Row<U>) row);
      default -> (List<Row<U>>) there;
    };
  }

  public Entity<T> entity() {
    return shape.entity();
  }

  /** The identity, where it was asked for. */
  public Id<T> id() {
    return get(entity().id());
  }

  public Shape<T> shape() {
    return shape;
  }

  /** The plain value at a place of the shape's fields, null for a missing one. */
  public @Nullable Object plain(int place) {
    return values[place] instanceof RawText text ? text.toString() : values[place];
  }

  /**
   * The same as {@link #plain}, but a text may still be a {@link RawText}; for what passes it on.
   */
  public @Nullable Object raw(int place) {
    return values[place];
  }

  /** What was loaded at a place of the shape's branches: a row, a list of rows, or nothing. */
  public @Nullable Object related(int place) {
    return related[place];
  }

  /**
   * Makes rows and ties them together; for readers, while they assemble a page. Every tie is made
   * at most once, so a row that has been handed out does not change.
   */
  public static final class Assembly {

    private Assembly() {}

    /** A row with a plain or raw value for each field of the shape; takes the array over. */
    public static <T> Row<T> row(Shape<T> shape, @Nullable Object[] values) {
      if (values.length != shape.fields().size()) {
        throw new IllegalArgumentException(
            "a row of "
                + shape.entity()
                + " takes "
                + shape.fields().size()
                + " values, not "
                + values.length);
      }
      return new Row<>(shape, values);
    }

    /** Ties a row to the one related row at a place of its branches. */
    public static void tie(Row<?> row, int place, Row<?> one) {
      requireUntied(row, place);
      row.related[place] = one;
      leadBack(one, row);
    }

    /** Ties a row to the related rows at a place of its branches; takes the list over. */
    public static void tie(Row<?> row, int place, List<? extends Row<?>> many) {
      requireUntied(row, place);
      row.related[place] = many;
      // Lists are short and many, so that making an iterator for each would show.
      for (int i = 0; i < many.size(); i++) {
        leadBack(many.get(i), row);
      }
    }

    private static void requireUntied(Row<?> row, int place) {
      if (row.related[place] != null) {
        throw new IllegalStateException(
            row.shape.branches().get(place).relation() + " is tied already");
      }
    }

    private static void leadBack(Row<?> row, Row<?> parent) {
      if (row.shape.leadsBack()) {
        row.loadedThrough = parent;
      }
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Row<?> row
            && shape.entity().equals(row.shape.entity())
            && shape.fields().equals(row.shape.fields())
            && Arrays.equals(plain(), row.plain())
            && sameRelated(row));
  }

  private @Nullable Object[] plain() {
    @Nullable Object[] plain = new Object[values.length];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain(i);
    }
    return plain;
  }

  private boolean sameRelated(Row<?> other) {
    if (related.length != other.related.length) {
      return false;
    }
    for (int i = 0; i < related.length; i++) {
      boolean same =
          shape.branches().get(i).name().equals(other.shape.branches().get(i).name())
              && normal(related[i]).equals(normal(other.related[i]));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /** Nothing and an empty list are the same. */
  private static Object normal(@Nullable Object there) {
    return there == null ? List.of() : there;
  }

  @Override
  public int hashCode() {
    return 31 * shape.entity().hashCode() + Arrays.hashCode(plain());
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(shape.entity().name().collection()).append('{');
    String separator = "";
    for (int i = 0; i < values.length; i++) {
      text.append(separator)
          .append(shape.fields().get(i).label())
          .append('=')
          .append(Literals.of(plain(i)));
      separator = ", ";
    }
    for (int i = 0; i < related.length; i++) {
      boolean one = shape.branches().get(i).relation() instanceof ToOne;
      Object shown = one ? String.valueOf(related[i]) : normal(related[i]);
      text.append(separator).append(shape.branches().get(i).name()).append('=').append(shown);
      separator = ", ";
    }
    return text.append('}').toString();
  }
}
