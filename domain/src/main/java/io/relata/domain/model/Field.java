package io.relata.domain.model;

import io.relata.domain.model.Comparison.Operator;
import java.math.BigDecimal;
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
    this.owner = owner;
    this.name = EntityName.requireName(name);
    this.type = type;
    this.presence = presence;
    this.component = component;
    this.traits = List.copyOf(traits);
    this.hash = Objects.hash(owner, name);
  }

  public EntityName owner() {
    return owner;
  }

  public String name() {
    return name;
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
    Object stored;
    try {
      stored = scalar().stored(plain);
    } catch (IllegalArgumentException unstorable) {
      return List.of(new Violation(name, "value", String.valueOf(unstorable.getMessage())));
    }
    return traits.stream()
        .flatMap(trait -> Rules.broken(trait, stored).stream())
        .map(broken -> broken.at(name))
        .toList();
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Field<?, ?> field
            && owner.equals(field.owner)
            && name.equals(field.name));
  }

  @Override
  public final int hashCode() {
    return hash;
  }

  /** The name in full: {@code blog.posts.title}. */
  @Override
  public final String toString() {
    return owner + "." + name;
  }
}
