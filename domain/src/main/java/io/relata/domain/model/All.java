package io.relata.domain.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every part holds; with no parts, always. */
public record All<T>(List<Condition<T>> parts) implements Condition<T> {

  public All {
    parts = List.copyOf(parts);
  }

  /**
   * The conjunction with nested ones laid flat, so that equal meanings compare equal more often.
   */
  public static <T> Condition<T> of(List<Condition<T>> parts) {
    List<Condition<T>> flat =
        parts.stream()
            .flatMap(part -> part instanceof All<T>(var inner) ? inner.stream() : Stream.of(part))
            .toList();
    return flat.size() == 1 ? flat.getFirst() : new All<>(flat);
  }

  @Override
  public String toString() {
    return parts.isEmpty()
        ? "always"
        : parts.stream().map(Object::toString).collect(Collectors.joining(" and ", "(", ")"));
  }
}
