package io.relata.domain.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A kind of row: its name, its record, its fields, the relations its own context declares, and the
 * orders it promises to serve quickly. Relations that other contexts add to it are known to the
 * {@link Catalog} only.
 */
public final class Entity<T> {

  /** The name of the identity, the same for all entities. */
  static final String ID = "id";

  private final EntityName name;
  private final Class<T> record;
  private final List<Field<T, ?>> fields;
  private final List<Relation<T, ?>> relations;
  private final List<List<Order<T>>> advertisedOrders;
  private final List<List<Field<T, ?>>> uniqueTogether;
  private final Optional<TextField<T, ?>> naming;
  private final List<Field<T, ?>> derived;

  Entity(
      EntityName name,
      Class<T> record,
      List<Field<T, ?>> fields,
      List<Relation<T, ?>> relations,
      List<List<Order<T>>> advertisedOrders,
      List<List<Field<T, ?>>> uniqueTogether,
      Optional<TextField<T, ?>> naming,
      List<Field<T, ?>> derived) {
    this.name = name;
    this.record = record;
    this.fields = List.copyOf(fields);
    this.relations = List.copyOf(relations);
    this.advertisedOrders = List.copyOf(advertisedOrders);
    this.uniqueTogether = List.copyOf(uniqueTogether);
    this.naming = naming;
    this.derived = List.copyOf(derived);
  }

  /**
   * The same entity, with fields that are not stored but can be asked for by name. They are not
   * among those given where none is named, and nobody writes them.
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public final Entity<T> deriving(Field<T, ?>... added) {
    return with(relations, advertisedOrders, uniqueTogether, naming, all(derived, added));
  }

  /** The same entity with relations. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public final Entity<T> relatedBy(Relation<T, ?>... added) {
    return with(all(relations, added), advertisedOrders, uniqueTogether, naming, derived);
  }

  /** The same entity, whose rows are known by a name: all that there is to say of a new one. */
  public Entity<T> namedBy(TextField<T, ?> field) {
    return with(relations, advertisedOrders, uniqueTogether, Optional.of(field), derived);
  }

  /**
   * The same entity, promising that pages in this order cost the same at any depth: the database
   * has an index.
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public final Entity<T> servingInOrder(Order<T>... order) {
    List<List<Order<T>>> orders = new ArrayList<>(advertisedOrders);
    orders.add(List.of(order));
    return with(relations, orders, uniqueTogether, naming, derived);
  }

  /** The same entity, of which no two rows have the same values for all of these fields. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public final Entity<T> uniqueTogether(Field<T, ?>... together) {
    List<List<Field<T, ?>>> unique = new ArrayList<>(uniqueTogether);
    unique.add(List.of(together));
    return with(relations, advertisedOrders, unique, naming, derived);
  }

  private Entity<T> with(
      List<Relation<T, ?>> related,
      List<List<Order<T>>> orders,
      List<List<Field<T, ?>>> unique,
      Optional<TextField<T, ?>> named,
      List<Field<T, ?>> computed) {
    return new Entity<>(name, record, fields, related, orders, unique, named, computed);
  }

  private static <E> List<E> all(List<E> some, E[] more) {
    return Stream.concat(some.stream(), Stream.of(more)).toList();
  }

  /** Declares a relation that another context adds to this entity. */
  public Declaration<T> seenFromElsewhere() {
    return new Declaration<>(name, () -> this);
  }

  public EntityName name() {
    return name;
  }

  /** The record class whose instances are whole rows. */
  public Class<T> record() {
    return record;
  }

  public List<Field<T, ?>> fields() {
    return fields;
  }

  /** The fields that it declares and that are not stored. */
  public List<Field<T, ?>> derived() {
    return derived;
  }

  /** The number of rows in a group. */
  public Field<T, Long> count() {
    return Derived.ofGroup(name, Aggregate.count());
  }

  /** Whatever is made of the rows of a group. */
  public Field<T, ?> aggregated(Aggregate<T> aggregate) {
    return Derived.ofGroup(name, aggregate);
  }

  /** The identity of its rows. */
  @SuppressWarnings("unchecked") // a catalog refuses an entity whose first field is not its id
  public Field<T, Id<T>> id() {
    return (Field<T, Id<T>>) fields.getFirst();
  }

  /** The identity of a row of it. */
  public Id<T> idOf(T row) {
    if (id().plainIn(row) instanceof Long number) {
      return Id.of(number);
    }
    throw new IllegalStateException("a row of " + this + " has no identity");
  }

  /** A field of this name, stored or declared as derived. */
  public Optional<Field<T, ?>> field(String fieldName) {
    return named(fieldName, fields).or(() -> named(fieldName, derived));
  }

  private static <T> Optional<Field<T, ?>> named(String name, List<Field<T, ?>> fields) {
    for (Field<T, ?> field : fields) {
      if (field.name().equals(name)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /**
   * The record with these plain values, one for each field in their order, null for a missing one.
   */
  public T instance(List<? extends @Nullable Object> plain) {
    return Records.instance(this, plain);
  }

  /** The relations that its own context declares. */
  public List<Relation<T, ?>> relations() {
    return relations;
  }

  public List<List<Order<T>>> advertisedOrders() {
    return advertisedOrders;
  }

  /** The fields of which no two rows have the same values for all. */
  public List<List<Field<T, ?>>> uniqueTogether() {
    return uniqueTogether;
  }

  /** The field that its rows are known by, where they are. */
  public Optional<TextField<T, ?>> naming() {
    return naming;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Entity<?> entity && name.equals(entity.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name.toString();
  }
}
