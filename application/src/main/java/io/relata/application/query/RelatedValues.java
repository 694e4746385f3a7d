package io.relata.application.query;

import io.relata.domain.model.Aggregate;
import io.relata.domain.model.Derivation;
import io.relata.domain.model.Field;
import io.relata.domain.model.Order;
import io.relata.domain.query.Include;
import io.relata.domain.query.Query;
import java.util.stream.Stream;

/** Counts what a query asks to have made of related rows: for each row, they are looked at. */
final class RelatedValues {

  private RelatedValues() {}

  /** How many there are in a whole query; the same one is made once for each of its rows. */
  static int in(Query<?> query) {
    int here = fields(query).distinct().mapToInt(RelatedValues::in).sum();
    return here + query.includes().stream().map(Include::query).mapToInt(RelatedValues::in).sum();
  }

  private static Stream<Field<?, ?>> fields(Query<?> query) {
    return Stream.of(
            query.fields().stream(),
            query.order().stream().map(Order::field),
            query.condition().fields(),
            query.grouping().having().fields())
        .flatMap(fields -> fields);
  }

  private static int in(Field<?, ?> field) {
    return switch (field.derivation().orElse(null)) {
      case null -> 0;
      case Derivation.OfRelated<?, ?> related -> 1 + in(related.aggregate());
      case Derivation.OfGroup<?>(var aggregate) -> in(aggregate);
      case Derivation.Month<?>(var date) -> in(date);
      case Derivation.Product<?>(var one, var other) -> in(one) + in(other);
    };
  }

  private static int in(Aggregate<?> aggregate) {
    return aggregate.field().map(RelatedValues::in).orElse(0);
  }
}
