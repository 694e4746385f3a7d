package io.relata.jdbi.query;

import io.relata.domain.model.Aggregate;
import io.relata.domain.model.BelongsTo;
import io.relata.domain.model.Derivation;
import io.relata.domain.model.Field;
import io.relata.domain.model.Scalar;
import java.util.stream.Stream;

/** Writes fields as expressions over the rows they are of: a column, or what makes the value. */
final class Expressions {

  // An average is a whole number of these parts.
  private static final String PART = "0." + "0".repeat(Aggregate.DIGITS_OF_AVERAGES - 1) + "1";
  private static final String TWICE_THE_PARTS_OF_ONE =
      "2" + "0".repeat(Aggregate.DIGITS_OF_AVERAGES);

  private Expressions() {}

  static String of(Field<?, ?> field, Source<?> rows, Names names) {
    Derivation<?> derivation = field.derivation().orElse(null);
    return derivation == null
        ? rows.column(field)
        : names.expression(rows.alias(), field, () -> derived(derivation, rows, names));
  }

  /** The columns of a row that its value is made of. */
  static Stream<Field<?, ?>> columns(Field<?, ?> field) {
    Derivation<?> derivation = field.derivation().orElse(null);
    return switch (derivation) {
      case null -> Stream.of(field);
      case Derivation.OfGroup<?> _ -> Stream.empty();
      case Derivation.OfRelated<?, ?>(BelongsTo<?, ?> one, var _, var _) -> Stream.of(one.key());
      case Derivation.OfRelated<?, ?> _ -> Stream.empty();
      case Derivation.Month<?>(var date) -> columns(date);
      case Derivation.Product<?>(var one, var other) -> Stream.concat(columns(one), columns(other));
    };
  }

  private static String derived(Derivation<?> derivation, Source<?> rows, Names names) {
    return switch (derivation) {
      case Derivation.OfGroup<?>(var aggregate) -> made(aggregate, rows, names);
      case Derivation.OfRelated<?, ?> related -> ofRelated(related, rows, names);
      case Derivation.Month<?>(var date) -> firstDay(of(date, rows, names));
      case Derivation.Product<?>(var one, var other) ->
          "(" + exact(one, of(one, rows, names)) + " * " + of(other, rows, names) + ")";
    };
  }

  // Days are counted back: truncating a date would make it a point in time first, of which there
  // are fewer.
  private static String firstDay(String date) {
    return "(" + date + " - cast(extract(day from " + date + ") as integer) + 1)";
  }

  private static String exact(Field<?, ?> number, String expression) {
    return number.scalar() == Scalar.NUMERIC ? expression : "cast(" + expression + " as numeric)";
  }

  private static <T, U> String ofRelated(
      Derivation.OfRelated<T, U> related, Source<?> rows, Names names) {
    Source<U> theirs = Source.of(related.relation().target(), names);
    String made = made(related.aggregate(), theirs, names);
    return "(select "
        + related.zero().map(zero -> "coalesce(" + made + ", " + zero + ")").orElse(made)
        + " from "
        + RelatedRows.of(related.relation(), rows, theirs, names)
        + ")";
  }

  private static String made(Aggregate<?> aggregate, Source<?> rows, Names names) {
    String of = aggregate.field().map(field -> of(field, rows, names)).orElse("*");
    return aggregate.function() == Aggregate.Function.AVG
        ? average("cast(sum(" + of + ") as numeric)", "count(" + of + ")")
        : aggregate.function().label() + "(" + of + ")";
  }

  // Rounded once, from the exact sum: the average of PostgreSQL is rounded already, and rounding it
  // again could go the other way.
  private static String average(String sum, String count) {
    String halfUp = sum + " * " + TWICE_THE_PARTS_OF_ONE + " + sign(" + sum + ") * " + count;
    return "trim_scale(div(" + halfUp + ", 2 * " + count + ") * " + PART + ")";
  }
}
