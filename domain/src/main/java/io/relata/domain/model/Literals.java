package io.relata.domain.model;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How plain values look when a condition or a query is printed for people. */
public final class Literals {

  private Literals() {}

  public static String of(@Nullable Object value) {
    return value instanceof String text
        ? "'" + text.replace("'", "''") + "'"
        : String.valueOf(value);
  }

  public static String of(Collection<? extends @Nullable Object> values) {
    return values.stream().map(Literals::of).collect(Collectors.joining(", ", "(", ")"));
  }
}
