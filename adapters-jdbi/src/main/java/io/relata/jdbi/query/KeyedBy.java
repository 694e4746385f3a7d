package io.relata.jdbi.query;

import java.util.Optional;

/** By which parents' keys a statement finds its rows. */
sealed interface KeyedBy {

  /** By none: the rows of a root. */
  record Nothing() implements KeyedBy {}

  /** By one key. Not an array of one, which the planner would plan anew at each execution. */
  record One() implements KeyedBy {}

  /** By any number of keys in one array: one text for all of them, and no limit on their number. */
  record AnyOf() implements KeyedBy {}

  /** By the key of the parent that a lateral join is at, told in each row. */
  record Parent(String alias) implements KeyedBy {}

  /** By any number of keys that the anchor starts from, so that no condition is left to write. */
  record Anchored() implements KeyedBy {}

  /** By an expression of the row that a lateral join is at. */
  record Expression(String key) implements KeyedBy {}

  /** Whether a condition tells the keys. */
  default boolean isKeyed() {
    return !(this instanceof Nothing || this instanceof Anchored);
  }

  /** Whether rows come parent by parent, rather than in their own order alone. */
  default boolean comesByParent() {
    return this instanceof AnyOf;
  }

  /** The expression that tells in each row whose it is, where there is one. */
  default Optional<String> shownKey(Anchor anchor) {
    return switch (this) {
      case Nothing _, Expression _ -> Optional.empty();
      case One _, AnyOf _, Anchored _ -> Optional.of(anchor.key());
      case Parent(String alias) -> Optional.of(alias + ".key");
    };
  }

  /** Writes what follows the key column in the condition. */
  default void write(SqlText sql) {
    switch (this) {
      case Nothing _, Anchored _ ->
          throw new IllegalStateException("no condition tells the keys of " + this);
      case One() -> sql.add(" = ").bind(new Slot.OneKey());
      case AnyOf() -> sql.add(" = any(").bind(new Slot.AllKeys()).add(")");
      case Parent(String alias) -> sql.add(" = ").add(alias).add(".key");
      case Expression(String key) -> sql.add(" = ").add(key);
    }
  }
}
