package io.relata.http.read;

import io.relata.domain.query.Query;
import io.relata.domain.query.Slice;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The rows that a {@code Range} header asks for, counted from 0, both ends included: {@code 0-9},
 * {@code 10-}. Ranges in other units than items, of bytes above all, are none.
 */
record ItemRange(long first, OptionalLong last) {

  static Optional<ItemRange> of(Optional<String> range, Optional<String> unit) {
    if (range.isEmpty() || !unit.orElse("items").equals("items")) {
      return Optional.empty();
    }
    String text = range.get().strip();
    int dash = text.indexOf('-');
    if (dash < 1 || !isNumber(text.substring(0, dash)) || !isEnd(text.substring(dash + 1))) {
      return Optional.empty();
    }
    ItemRange found =
        new ItemRange(Long.parseLong(text.substring(0, dash)), end(text.substring(dash + 1)));
    if (found.last.isPresent() && found.last.getAsLong() < found.first) {
      throw Problem.of(Kind.RANGE_BEYOND_END, "the range " + text + " ends before it begins")
          .withHint("a range is written first-last, as in 0-9")
          .rejection();
    }
    return Optional.of(found);
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= 18
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isEnd(String text) {
    return text.isEmpty() || isNumber(text);
  }

  private static OptionalLong end(String text) {
    return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
  }

  /** What of a query's slice lies in this range. */
  <T> Query<T> of(Query<T> query) {
    if (first > 0 && !(query.slice().start() instanceof Slice.Offset)) {
      throw Problem.of(Kind.MALFORMED, "a Range that begins after 0 can not go with a cursor")
          .withHint("leave out the Range header and use limit")
          .rejection();
    }
    long offset = query.slice().offset();
    long start = Math.max(offset, first);
    long rows = Math.min(ofLimit(query, start - offset), toTheEnd(start));
    Query<T> from = start == offset ? query : query.offset(start);
    return rows == Long.MAX_VALUE ? from : from.limit(rows);
  }

  /** What a limit leaves when so many of its rows are passed over. */
  private static long ofLimit(Query<?> query, long passed) {
    OptionalLong limit = query.slice().limit();
    return limit.isPresent() ? Math.max(0, limit.getAsLong() - passed) : Long.MAX_VALUE;
  }

  private long toTheEnd(long start) {
    return last.isPresent() ? Math.max(0, last.getAsLong() - start + 1) : Long.MAX_VALUE;
  }
}
