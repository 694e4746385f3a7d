package io.relata.http.language;

import io.relata.domain.model.All;
import io.relata.domain.model.AnyOf;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Exists;
import io.relata.domain.model.Not;
import io.relata.http.problem.Kind;
import java.util.List;

/**
 * Bounds how large a condition can grow. What a relation demands is repeated wherever the relation
 * is asked about, and again a level higher, so that a short address could stand for a condition
 * without end.
 */
final class Conditions {

  private static final int MOST = 1_000;

  private Conditions() {}

  static void requireFew(Condition<?> condition, Spot spot) {
    if (size(condition) > MOST) {
      throw spot.problem(Kind.LIMIT, "the filters are more than " + MOST + ", which is the limit")
          .withHint("relations that are asked about bring their own filters with them, each time")
          .rejection();
    }
  }

  private static int size(Condition<?> condition) {
    return switch (condition) {
      case All<?>(var parts) -> sizeOfAll(parts);
      case AnyOf<?>(var parts) -> sizeOfAll(parts);
      case Not<?>(var part) -> size(part);
      case Exists<?, ?> exists -> 1 + size(exists.condition());
      default -> 1;
    };
  }

  private static int sizeOfAll(List<? extends Condition<?>> parts) {
    return parts.stream().mapToInt(Conditions::size).sum();
  }
}
