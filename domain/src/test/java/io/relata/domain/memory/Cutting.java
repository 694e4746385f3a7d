package io.relata.domain.memory;

import io.relata.domain.query.Slice;
import java.util.List;

/**
 * The part of a list that a slice asks for.
 *
 * @param more whether the list goes on beyond it, in the direction the slice is cut
 */
record Cutting<T>(List<T> rows, boolean more) {

  static <T> Cutting<T> of(List<T> all, Slice slice, Sorting<T> sorting) {
    List<T> sorted = all.stream().sorted(sorting.comparator()).toList();
    long most = slice.most().orElse(Long.MAX_VALUE);
    return switch (slice.start()) {
      case Slice.Offset(long skipped) -> head(sorted.stream().skip(skipped).toList(), most);
      case Slice.After(var cursor) ->
          head(
              sorted.stream()
                  .filter(row -> sorting.compare(sorting.place(row), cursor) > 0)
                  .toList(),
              most);
      case Slice.Before(var cursor) ->
          tail(
              sorted.stream()
                  .filter(row -> sorting.compare(sorting.place(row), cursor) < 0)
                  .toList(),
              most);
    };
  }

  private static <T> Cutting<T> head(List<T> rows, long most) {
    return new Cutting<>(rows.stream().limit(most).toList(), rows.size() > most);
  }

  private static <T> Cutting<T> tail(List<T> rows, long most) {
    long dropped = Math.max(0, rows.size() - most);
    return new Cutting<>(rows.stream().skip(dropped).toList(), dropped > 0);
  }
}
