package io.relata.http.view;

import io.relata.domain.model.Scalar;
import java.util.List;

/**
 * What of a row is shown, under which names and in which order. A query says what is loaded; its
 * view says how that looks, so that a field can be shown under another name, or twice, or not at
 * all. Places are those of the row's shape.
 *
 * @param parts in the order in which they are shown
 */
public record View(List<Part> parts) {

  public View {
    parts = List.copyOf(parts);
  }

  /** One thing that is shown. */
  public sealed interface Part {}

  /** The value of a field. */
  public record OfField(String name, int place, Scalar scalar) implements Part {}

  /** The related row, or nothing. */
  public record OfOne(String name, int place, View view) implements Part {}

  /** The related rows. */
  public record OfMany(String name, int place, View view) implements Part {}

  /**
   * What is shown of a related row, among the parts of the row itself; nulls where there is none.
   */
  public record Spread(int place, View view) implements Part {}
}
