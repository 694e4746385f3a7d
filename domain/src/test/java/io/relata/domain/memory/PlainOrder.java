package io.relata.domain.memory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.UUID;

/** Orders plain values as PostgreSQL does with the collation C.UTF-8. */
final class PlainOrder {

  static final Comparator<Object> COMPARATOR = PlainOrder::compare;

  private PlainOrder() {}

  @SuppressWarnings({"unchecked", "rawtypes"}) // values of one field are of one class
  private static int compare(Object a, Object b) {
    return switch (a) {
      case String text -> byCodePoint(text, (String) b);
      // Java compares the halves of a UUID as signed numbers.
      case UUID uuid -> uuid.toString().compareTo(b.toString());
      default -> ((Comparable) a).compareTo(b);
    };
  }

  private static int byCodePoint(String a, String b) {
    int[] left = a.codePoints().toArray();
    int[] right = b.codePoints().toArray();
    return Arrays.compare(left, right);
  }
}
