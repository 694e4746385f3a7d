package io.relata.domain.memory;

import io.relata.domain.query.Cursor;
import io.relata.domain.query.Slice;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The part of a list that a slice asks for.
 *
 * @param before whether rows of the list precede it
 * @param after whether rows follow
 */
record Cutting<T>(List<T> rows, boolean before, boolean after) {

  static <T> Cutting<T> of(List<T> all, Slice slice, Sorting<T> sorting) {
    List<T> sorted = all.stream().sorted(sorting.comparator()).toList();
    long most = slice.most().orElse(Long.MAX_VALUE);
    return switch (slice.start()) {
      case Slice.Offset _ -> ofSorted(sorted, slice);
      case Slice.After(var cursor) -> {
        List<T> following = where(sorted, sorting, cursor, side -> side > 0);
        yield head(following, most, slice.looksBack() && following.size() < sorted.size());
      }
      case Slice.Before(var cursor) -> {
        List<T> preceding = where(sorted, sorting, cursor, side -> side < 0);
        yield tail(preceding, most, slice.looksBack() && preceding.size() < sorted.size());
      }
    };
  }

  /** The part of a sorted list that a slice without a cursor asks for. */
  static <E> Cutting<E> ofSorted(List<E> sorted, Slice slice) {
    return head(
        sorted.stream().skip(slice.offset()).toList(),
        slice.most().orElse(Long.MAX_VALUE),
        slice.offset() > 0);
  }

  private static <T> List<T> where(
      List<T> sorted, Sorting<T> sorting, Cursor cursor, IntPredicate side) {
    return sorted.stream()
        .filter(row -> side.test(sorting.compare(sorting.place(row), cursor)))
        .toList();
  }

  private static <T> Cutting<T> head(List<T> rows, long most, boolean othersPrecede) {
    List<T> head = rows.stream().limit(most).toList();
    return new Cutting<>(head, othersPrecede && !head.isEmpty(), rows.size() > most);
  }

  private static <T> Cutting<T> tail(List<T> rows, long most, boolean othersFollow) {
    long dropped = Math.max(0, rows.size() - most);
    List<T> tail = rows.stream().skip(dropped).toList();
    return new Cutting<>(tail, dropped > 0, othersFollow && !tail.isEmpty());
  }

  /** Whether the list goes on beyond it, in the direction a slice is cut. */
  boolean more(Slice slice) {
    return slice.start() instanceof Slice.Before ? before : after;
  }
}
