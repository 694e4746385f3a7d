package io.relata.domain.memory;

import io.relata.domain.model.Aggregate;
import io.relata.domain.model.Derivation;
import io.relata.domain.model.Field;
import io.relata.domain.model.Scalar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The plain values of fields, stored or made of others. */
final class Computed {

  private final Relations relations;

  Computed(Relations relations) {
    this.relations = relations;
  }

  /** The value that a row has, with those related to it. */
  <T> @Nullable Object of(Field<T, ?> field, T row) {
    return field.derivation().orElse(null) instanceof Derivation.OfRelated<T, ?> related
        ? ofRelated(related, field.scalar(), row)
        : field.plainIn(row);
  }

  private <T, U> @Nullable Object ofRelated(
      Derivation.OfRelated<T, U> related, Scalar scalar, T row) {
    Object made = of(related.aggregate(), relations.related(related.relation(), row));
    return made == null ? related.zero().map(zero -> plain(zero, scalar)).orElse(null) : made;
  }

  private static Object plain(BigDecimal zero, Scalar scalar) {
    return scalar == Scalar.BIGINT ? (Object) zero.longValueExact() : zero;
  }

  /** What an aggregate makes of rows. */
  <T> @Nullable Object of(Aggregate<T> aggregate, List<T> rows) {
    if (aggregate.field().isEmpty()) {
      return (long) rows.size();
    }
    Field<T, ?> field = aggregate.field().get();
    List<Object> values =
        rows.stream()
            .<@Nullable Object>map(row -> of(field, row))
            .filter(Objects::nonNull)
            .toList();
    return values.isEmpty() ? null : made(aggregate.function(), field.scalar(), values);
  }

  private static Object made(Aggregate.Function function, Scalar scalar, List<Object> values) {
    return switch (function) {
      case COUNT -> (long) values.size();
      case SUM -> scalar == Scalar.INTEGER ? (Object) sum(values).longValueExact() : sum(values);
      case AVG -> average(values);
      case MIN -> values.stream().min(PlainOrder.COMPARATOR).orElseThrow();
      case MAX -> values.stream().max(PlainOrder.COMPARATOR).orElseThrow();
    };
  }

  private static BigDecimal sum(List<Object> numbers) {
    return numbers.stream()
        .map(number -> new BigDecimal(number.toString()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal average(List<Object> numbers) {
    BigDecimal average =
        sum(numbers)
            .divide(
                BigDecimal.valueOf(numbers.size()),
                Aggregate.DIGITS_OF_AVERAGES,
                RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return average.scale() < 0 ? average.setScale(0) : average;
  }
}
