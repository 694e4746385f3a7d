package io.relata.domain.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Declares the parts of an entity while its record is being loaded, and then the entity itself.
 *
 * <p>A record keeps one in a private constant above its fields and relations. It names the entity
 * through a supplier, because relations of different records name each other and neither class can
 * be loaded wholly before the other.
 */
public record Declaration<T>(EntityName name, Supplier<Entity<T>> entity) {

  public static <T> Declaration<T> of(
      String context, String collection, Supplier<Entity<T>> entity) {
    return new Declaration<>(new EntityName(context, collection), entity);
  }

  /** The identity, {@code id}, which the database gives. */
  public Field<T, Id<T>> id(Function<T, Id<T>> component) {
    return field(
        Entity.ID, Type.id(), component, Trait.unique(), Trait.byDefault(Trait.Usual.GENERATED));
  }

  /** A field that every row has a value for. */
  public <V> Field<T, V> field(
      String field, Type<V> type, Function<T, V> component, Trait... traits) {
    return new Field<>(
        name,
        field,
        type,
        Field.Presence.REQUIRED,
        component.andThen(Optional::of),
        Arrays.asList(traits));
  }

  /** A field that a row may lack a value for. */
  public <V> Field<T, V> optional(
      String field, Type<V> type, Function<T, Optional<V>> component, Trait... traits) {
    return new Field<>(
        name, field, type, Field.Presence.OPTIONAL, component, Arrays.asList(traits));
  }

  /** A text field that every row has a value for. */
  public <V> TextField<T, V> text(
      String field, Type<V> type, Function<T, V> component, Trait... traits) {
    return new TextField<>(
        name,
        field,
        type,
        Field.Presence.REQUIRED,
        component.andThen(Optional::of),
        Arrays.asList(traits));
  }

  /** A text field that every row has a value for, without a value object of its own. */
  public TextField<T, String> text(String field, Function<T, String> component, Trait... traits) {
    return text(field, Type.TEXT, component, traits);
  }

  /** A text field that a row may lack a value for. */
  public TextField<T, String> optionalText(
      String field, Function<T, Optional<String>> component, Trait... traits) {
    return new TextField<>(
        name, field, Type.TEXT, Field.Presence.OPTIONAL, component, Arrays.asList(traits));
  }

  /** A to-one relation by a foreign key in this entity; says what deleting the parent does. */
  public <U> BelongsTo<T, U> belongsTo(
      String relation,
      Field<T, Id<U>> key,
      Deletion onDelete,
      Supplier<? extends Relation<U, T>> inverse) {
    return new BelongsTo<>(this, relation, key, onDelete, inverse);
  }

  /** A to-one relation by a unique foreign key in the other entity. */
  public <U> HasOne<T, U> hasOne(String relation, Supplier<? extends Relation<U, T>> inverse) {
    return new HasOne<>(this, relation, inverse);
  }

  /** A to-many relation by a foreign key in the other entity. */
  public <U> HasMany<T, U> hasMany(String relation, Supplier<? extends Relation<U, T>> inverse) {
    return new HasMany<>(this, relation, inverse);
  }

  /**
   * A many-to-many relation that declares its link table: the column for this side, then for the
   * other.
   */
  public <U> ManyToMany<T, U> manyToMany(
      String relation,
      String table,
      String near,
      String far,
      Supplier<? extends Relation<U, T>> inverse) {
    Link link = new Link(new EntityName(name.context(), table), near, far);
    return new ManyToMany<>(this, relation, Optional.of(link), inverse);
  }

  /** A many-to-many relation whose link table the other side declares. */
  public <U> ManyToMany<T, U> manyToMany(
      String relation, Supplier<? extends Relation<U, T>> inverse) {
    return new ManyToMany<>(this, relation, Optional.empty(), inverse);
  }

  /** The entity, with its fields in the order of the record's components, {@code id} first. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public final Entity<T> entity(Class<T> record, Field<T, ?>... fields) {
    return new Entity<>(
        name,
        record,
        List.of(fields),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of());
  }
}
