package io.relata.application.sequence;

import io.relata.domain.memory.RandomPlain;
import io.relata.domain.memory.Store;
import io.relata.domain.model.BelongsTo;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.Relation;
import io.relata.domain.model.Trait;
import io.relata.domain.query.Chance;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values made by chance: few, so that they meet, and some that break the rules of a field. */
final class RandomValues {

  private static final List<String> WORDS =
      List.of("a", "B", "ä", "😀", "100%", "a_b", "quo'te", "back\\slash", "\uFFFD");

  private final Store data;
  private final Chance chance;
  private final RandomPlain plain;

  RandomValues(Store data, Chance chance) {
    this.data = data;
    this.chance = chance;
    this.plain = new RandomPlain(chance);
  }

  /** Mostly the identity of a row that is there; else one that may come soon, or never. */
  <T> Id<T> id(Entity<T> entity) {
    List<T> there = data.records(entity);
    if (there.isEmpty() || chance.oneIn(100)) {
      return Id.of(999_999);
    }
    return chance.oneIn(60)
        ? Id.of(entity.idOf(there.getLast()).value() + 1 + chance.below(3))
        : entity.idOf(chance.of(there));
  }

  boolean knows(Entity<?> entity) {
    return !data.records(entity).isEmpty();
  }

  <T> Set<Id<T>> ids(Entity<T> entity) {
    return Stream.generate(() -> id(entity))
        .limit(1L + chance.below(3))
        .collect(Collectors.toSet());
  }

  /** A plain value for a field. */
  <T> Object plain(Entity<T> entity, Field<T, ?> field) {
    Optional<Entity<?>> referred =
        entity.relations().stream()
            .filter(relation -> relation instanceof BelongsTo<?, ?> one && one.key().equals(field))
            .<Entity<?>>map(Relation::target)
            .findFirst();
    return switch (field.scalar()) {
      case BIGINT -> id(referred.orElse(entity)).value();
      case TEXT -> text(entity, field);
      case BOOLEAN, TIMESTAMP, INTEGER, NUMERIC, DATE, TIME, UUID ->
          chance.oneIn(60) ? plain.of(field.scalar()) : plain.of(field);
    };
  }

  <T> String text(Entity<T> entity, Field<T, ?> field) {
    List<Object> there =
        data.records(entity).stream().<Object>map(field::plainIn).filter(Objects::nonNull).toList();
    return switch (chance.below(300)) {
      case 0 -> "";
      case 1 -> "x".repeat(field.trait(Trait.AtMost.class).map(Trait.AtMost::length).orElse(9) + 1);
      case 2, 3, 4, 5, 6, 7, 8 -> there.isEmpty() ? word() : (String) chance.of(there);
      default -> formed(field);
    };
  }

  private String formed(Field<?, ?> field) {
    return field
        .trait(Trait.OneOf.class)
        .map(choice -> chance.of(choice.texts()))
        .or(() -> field.trait(Trait.Form.class).map(form -> form.pattern().replace("_%", word())))
        .orElseGet(this::word);
  }

  private String word() {
    return chance.of(WORDS) + chance.below(30);
  }
}
