package io.relata.domain.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** At least one part holds; with no parts, never. */
public record AnyOf<T>(List<Condition<T>> parts) implements Condition<T> {

  public AnyOf {
    parts = List.copyOf(parts);
  }

  /** The disjunction with nested ones laid flat. */
  public static <T> Condition<T> of(List<Condition<T>> parts) {
    List<Condition<T>> flat =
        parts.stream()
            .flatMap(part -> part instanceof AnyOf<T>(var inner) ? inner.stream() : Stream.of(part))
            .toList();
    return flat.size() == 1 ? flat.getFirst() : new AnyOf<>(flat);
  }

  @Override
  public String toString() {
    return parts.isEmpty()
        ? "never"
        : parts.stream().map(Object::toString).collect(Collectors.joining(" or ", "(", ")"));
  }
}
