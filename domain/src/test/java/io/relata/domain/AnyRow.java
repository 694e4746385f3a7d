package io.relata.domain;

import io.relata.domain.model.BelongsTo;
import io.relata.domain.model.Change;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Trait;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rows of an entity that keep its rules, made of nothing but its declaration. Rows that they must
 * belong to are added to the world.
 */
record AnyRow<T>(World world, Entity<T> entity) {

  /** A new row that goes with those of all other numbers; what has a default is left to that. */
  NewRow<T> numbered(int number) {
    Map<Field<T, ?>, @Nullable Object> values = new LinkedHashMap<>();
    for (Field<T, ?> field : mutable()) {
      Optional<BelongsTo<T, ?>> relation = relationBy(field);
      boolean isLeftOut = field.isOptional() && (relation.isPresent() || number % 2 == 0);
      if (!isLeftOut && field.trait(Trait.Default.class).isEmpty()) {
        values.put(
            field,
            relation.<Object>map(one -> parent(one, number)).orElseGet(() -> plain(field, number)));
      }
    }
    return NewRow.of(entity, values);
  }

  /** A change that any one row can take, and that makes another row of it. */
  Change<T> change() {
    Map<Field<T, ?>, @Nullable Object> values = new LinkedHashMap<>();
    for (Field<T, ?> field : mutable()) {
      if (relationBy(field).isEmpty()) {
        values.put(field, field.isOptional() ? null : plain(field, 700_000));
      } else if (field.isOptional()) {
        values.put(field, null);
      }
    }
    if (values.isEmpty()) {
      throw new IllegalStateException("nothing of " + entity + " can be changed");
    }
    return Change.of(values);
  }

  private List<Field<T, ?>> mutable() {
    return entity.fields().subList(1, entity.fields().size());
  }

  private Optional<BelongsTo<T, ?>> relationBy(Field<T, ?> field) {
    for (var relation : entity.relations()) {
      if (relation instanceof BelongsTo<T, ?> one && one.key().equals(field)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** One parent for all rows, or for each its own where two can not share one. */
  private <U> long parent(BelongsTo<T, U> relation, int number) {
    AnyRow<U> parents = new AnyRow<>(world, relation.target());
    return new Given(world)
        .ids(relation.target()).stream()
            .filter(any -> isShared(relation))
            .findFirst()
            .orElseGet(
                () ->
                    relation
                        .target()
                        .idOf(
                            world
                                .rows(relation.target())
                                .add(List.of(parents.numbered(number + 1_000)))
                                .getFirst()))
            .value();
  }

  private boolean isShared(BelongsTo<T, ?> relation) {
    return !relation.key().isUnique()
        && entity.uniqueTogether().stream()
            .noneMatch(together -> together.getLast().equals(relation.key()));
  }

  private static Object plain(Field<?, ?> field, int number) {
    return switch (field.scalar()) {
      case TEXT -> text(field, number);
      case BOOLEAN -> number == 700_000 && !isTrueByDefault(field);
      case INTEGER -> number;
      case BIGINT -> (long) number;
      case NUMERIC -> BigDecimal.valueOf(number * 100L + 25, 2);
      case DATE -> LocalDate.ofEpochDay(number);
      case TIME -> LocalTime.ofSecondOfDay(number % 86_400);
      case TIMESTAMP -> Instant.ofEpochSecond(number, 1_999);
      case UUID -> new UUID(number, number);
    };
  }

  private static boolean isTrueByDefault(Field<?, ?> field) {
    return field
        .trait(Trait.Default.class)
        .filter(preset -> preset.initial() == Trait.Usual.TRUE)
        .isPresent();
  }

  private static String text(Field<?, ?> field, int number) {
    String word = "it's \"" + number + "\" \\ \uD83D\uDE00 {é,}";
    return field
        .trait(Trait.OneOf.class)
        .map(choice -> choice.texts().getLast())
        .or(() -> field.trait(Trait.Form.class).map(form -> form.pattern().replace("_%", word)))
        .orElse(word);
  }
}
