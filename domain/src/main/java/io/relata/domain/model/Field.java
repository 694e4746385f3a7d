package io.relata.domain.model;

import io.relata.domain.model.Comparison.Operator;
import io.relata.domain.model.Derivation.OfGroup;
import io.relata.domain.model.Derivation.OfRelated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of an entity: its name, type and traits, and the words to say something about it.
 * Declared once, as a constant beside the record component it describes.
 *
 * <p>Long, since it is where conditions, orders and aggregates begin: each is one short method.
 *
 * @param <T> the entity
 * @param <V> the values the domain speaks of
 */
public sealed class Field<T, V> permits TextField {

  private final EntityName owner;
  private final String name;
  private final Type<V> type;
  private final Presence presence;
  private final List<Trait> traits;
  private final Function<T, Optional<V>> component;
  private final Optional<Derivation<T>> derivation;
  private final String label;
  private final int hash;

  /** Whether every row has a value. */
  public enum Presence {
    REQUIRED,
    OPTIONAL
  }

  Field(
      EntityName owner,
      String name,
      Type<V> type,
      Presence presence,
      Function<T, Optional<V>> component,
      List<Trait> traits) {
    this(
        owner,
        EntityName.requireName(name),
        name,
        type,
        presence,
        component,
        traits,
        Optional.empty());
  }

  /** A field that is not stored. */
  Field(
      EntityName owner,
      String name,
      Type<V> type,
      Presence presence,
      Function<T, Optional<V>> component,
      Derivation<T> how) {
    this(owner, name, how.toString(), type, presence, component, List.of(), Optional.of(how));
  }

  private Field(
      EntityName owner,
      String name,
      String label,
      Type<V> type,
      Presence presence,
      Function<T, Optional<V>> component,
      List<Trait> traits,
      Optional<Derivation<T>> derivation) {
    this.owner = owner;
    this.name = name;
    this.label = label;
    this.type = type;
    this.presence = presence;
    this.component = component;
    this.traits = List.copyOf(traits);
    this.derivation = derivation;
    this.hash = Objects.hash(owner, name, derivation);
  }

  public EntityName owner() {
    return owner;
  }

  /** What it is called in an answer: {@code amount}, {@code sum}. */
  public String name() {
    return name;
  }

  /** What it is called in texts for people, which says what it is made of: {@code amount.sum()}. */
  public String label() {
    return label;
  }

  /** How its values come about, where they are not stored. */
  public Optional<Derivation<T>> derivation() {
    return derivation;
  }

  public boolean isStored() {
    return derivation.isEmpty();
  }

  /** Whether it is made of all rows of a group. */
  public boolean isAggregate() {
    return derivation.isPresent() && derivation.get() instanceof OfGroup;
  }

  /** Whether a row tells its value by itself, without any other row. */
  public boolean isOfOneRow() {
    return derivation.isEmpty()
        || !(derivation.get() instanceof OfGroup || derivation.get() instanceof OfRelated);
  }

  /** The same field, which is not stored, under a name that an entity declares it by. */
  public Field<T, V> named(String other) {
    if (isStored()) {
      throw new IllegalArgumentException(this + " is stored, and has its name");
    }
    return new Field<>(
        owner, EntityName.requireName(other), other, type, presence, component, traits, derivation);
  }

  /** The same sum of related rows, zero where there are none. */
  public Field<T, V> orZero() {
    return Derived.orZero(this)
        .map(zero -> new Field<>(owner, name, type, Presence.REQUIRED, component, zero))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    this + " is no sum of related rows, of which alone nothing makes zero"));
  }

  /** The sum over the rows of a group. */
  public Field<T, BigDecimal> sum() {
    return Derived.ofGroup(owner, Aggregate.of(Aggregate.Function.SUM, this));
  }

  /** The average over the rows of a group. */
  public Field<T, BigDecimal> avg() {
    return Derived.ofGroup(owner, Aggregate.of(Aggregate.Function.AVG, this));
  }

  /** The smallest value in a group. */
  public Field<T, V> min() {
    return Derived.ofGroup(owner, Aggregate.of(Aggregate.Function.MIN, this));
  }

  /** The largest value in a group. */
  public Field<T, V> max() {
    return Derived.ofGroup(owner, Aggregate.of(Aggregate.Function.MAX, this));
  }

  /** The first day of the month of this date. */
  public Field<T, LocalDate> month() {
    return Derived.month(this);
  }

  /** This number times another of the same row. */
  public Field<T, BigDecimal> times(Field<T, ?> other) {
    return Derived.product(this, other);
  }

  public Type<V> type() {
    return type;
  }

  public Scalar scalar() {
    return type.scalar();
  }

  public boolean isOptional() {
    return presence == Presence.OPTIONAL;
  }

  public List<Trait> traits() {
    return traits;
  }

  /** The trait of a kind, where the field has one. */
  public <K extends Trait> Optional<K> trait(Class<K> kind) {
    return traits.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  public boolean isUnique() {
    return trait(Trait.Unique.class).isPresent();
  }

  /** The plain value that a record holds for this field, null where it holds none. */
  public @Nullable Object plainIn(T instance) {
    return component.apply(instance).map(this::plain).orElse(null);
  }

  /** A value of the domain as the plain value that is stored and compared. */
  public Object plain(V value) {
    return requirePlain(type.unwrap().apply(value));
  }

  /**
   * A plain value as a database would hand it back: of as many digits behind the point as its
   * column has, where that loses none.
   */
  public Object stored(Object plain) {
    Object stored = scalar().stored(plain);
    return stored instanceof BigDecimal number
        ? trait(Trait.Digits.class).map(digits -> digits.filled(number)).orElse(number)
        : stored;
  }

  /** A stored plain value as the value the domain speaks of. */
  public V wrapped(Object plain) {
    return type.wrap().apply(plain);
  }

  /** Refuses a plain value that this field can not hold, whatever its traits say. */
  Object requirePlain(Object plain) {
    try {
      return scalar().stored(plain);
    } catch (IllegalArgumentException refused) {
      throw new IllegalArgumentException(this + " " + refused.getMessage(), refused);
    }
  }

  public Condition<T> is(V value) {
    return compared(Operator.EQUAL, value);
  }

  public Condition<T> isNot(V value) {
    return compared(Operator.NOT_EQUAL, value);
  }

  public Condition<T> below(V value) {
    return compared(Operator.BELOW, value);
  }

  public Condition<T> atMost(V value) {
    return compared(Operator.AT_MOST, value);
  }

  public Condition<T> above(V value) {
    return compared(Operator.ABOVE, value);
  }

  public Condition<T> atLeast(V value) {
    return compared(Operator.AT_LEAST, value);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public final Condition<T> in(V... values) {
    return in(Arrays.asList(values));
  }

  public Condition<T> in(Collection<? extends V> values) {
    return new In<>(this, values.stream().map(this::plain).toList());
  }

  /** Differs from the value; unlike {@link #isNot}, a missing value differs from every other. */
  public Condition<T> differsFrom(V value) {
    return new Distinct<>(this, plain(value));
  }

  public Condition<T> isMissing() {
    return new Known<>(this, Known.Truth.NULL);
  }

  public Condition<T> isPresent() {
    return isMissing().not();
  }

  public Order<T> ascending() {
    return Order.by(this, Order.Direction.ASCENDING);
  }

  public Order<T> descending() {
    return Order.by(this, Order.Direction.DESCENDING);
  }

  private Condition<T> compared(Operator operator, V value) {
    return new Comparison<>(this, operator, plain(value));
  }

  /** What a new plain value breaks, each as a violation that names this field. */
  public List<Violation> violations(Object plain) {
    return Rules.violations(this, plain);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Field<?, ?> field
            && hash == field.hash
            && owner.equals(field.owner)
            && name.equals(field.name)
            && derivation.equals(field.derivation));
  }

  @Override
  public final int hashCode() {
    return hash;
  }

  /** The name in full: {@code blog.posts.title}. */
  @Override
  public final String toString() {
    return owner + "." + label;
  }
}
