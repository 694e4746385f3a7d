package io.relata.http.language;

import io.relata.domain.model.Aggregate;
import io.relata.domain.model.Aggregate.Function;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Relation;
import io.relata.domain.model.ToOne;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds what is meant by a function over many rows. */
final class Aggregates {

  private final Lookup lookup;

  Aggregates(Lookup lookup) {
    this.lookup = lookup;
  }

  /** Whether a name is that of a function. */
  static boolean isFunction(Name name) {
    return name.style() == Name.Style.BARE && Function.named(name.text()).isPresent();
  }

  /** The field of groups that a call names. */
  <T> Field<T, ?> ofGroup(Entity<T> entity, Call call) {
    return entity.aggregated(aggregate(entity, call));
  }

  /** The field of a row that a call on its related rows names. */
  <T> Field<T, ?> ofRelated(Entity<T> entity, Name name, Call call) {
    return ofRelated(lookup.relation(entity, name), name, call);
  }

  <T, U> Field<T, ?> ofRelated(Relation<T, U> relation, Name name, Call call) {
    if (relation instanceof ToOne) {
      throw name.spot()
          .malformed(name.text() + " leads to one row, of which there is nothing to count")
          .withHint(
              "to ask about a field of it, put "
                  + name.text()
                  + "!inner() into select, and then "
                  + name.text()
                  + ".field=…")
          .rejection();
    }
    return relation.aggregated(aggregate(relation.target(), call));
  }

  private <T> Aggregate<T> aggregate(Entity<T> entity, Call call) {
    Function function = function(entity, call);
    if (call.field().isEmpty()) {
      return of(entity, function, call);
    }
    Field<T, ?> field = lookup.field(entity, call.field().get());
    if (!function.takes(field)) {
      throw notTaken(entity, function, field, call);
    }
    return Aggregate.of(function, field);
  }

  private static <T> Aggregate<T> of(Entity<T> entity, Function function, Call call) {
    if (function != Function.COUNT) {
      throw call.function()
          .spot()
          .malformed(function.label() + " of what? A field stands before it")
          .withHint(choices(entity, function))
          .rejection();
    }
    return Aggregate.count();
  }

  private static <T> RuntimeException notTaken(
      Entity<T> entity, Function function, Field<T, ?> field, Call call) {
    if (function == Function.COUNT) {
      return call.function()
          .spot()
          .malformed(call + ": count() is the number of rows, and no field stands before it")
          .withHint("write count(); rows without a value are left out by a filter")
          .rejection();
    }
    return call.function()
        .spot()
        .malformed(reason(function, field))
        .withHint(choices(entity, function))
        .rejection();
  }

  /** The domain says what the function takes. */
  private static <T> String reason(Function function, Field<T, ?> field) {
    try {
      return "there is " + Aggregate.of(function, field);
    } catch (IllegalArgumentException refused) {
      return String.valueOf(refused.getMessage());
    }
  }

  private static <T> String choices(Entity<T> entity, Function function) {
    List<String> takes =
        entity.fields().stream()
            .filter(function::takes)
            .map(field -> field.name() + "." + function.label() + "()")
            .toList();
    return takes.isEmpty()
        ? entity.name().collection() + " has no field that it takes"
        : "there is " + String.join(", ", takes);
  }

  private <T> Function function(Entity<T> entity, Call call) {
    Name name = call.function();
    return Optional.of(name)
        .filter(Aggregates::isFunction)
        .flatMap(bare -> Function.named(bare.text()))
        .orElseThrow(() -> unknown(entity, call));
  }

  private <T> RuntimeException unknown(Entity<T> entity, Call call) {
    Name name = call.function();
    List<String> known = Arrays.stream(Function.values()).map(Function::label).toList();
    boolean relation =
        call.field().isEmpty() && lookup.findRelation(entity, name.text()).isPresent();
    return name.spot()
        .malformed("there is no function " + name)
        .withHint(
            relation
                ? name.text()
                    + " is a relation; the number of its rows is "
                    + name.text()
                    + "(count)"
                : Nearest.hint(name.text(), known, "the functions are "))
        .rejection();
  }
}
