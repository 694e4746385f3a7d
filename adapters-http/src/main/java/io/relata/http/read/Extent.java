package io.relata.http.read;

import io.relata.domain.query.Page;
import io.relata.domain.query.Slice;
import io.relata.domain.query.Total;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which part of a list a page is, as status and {@code Content-Range} say it.
 *
 * @param first the place of the first row, counted from 0; not known of a page at a cursor
 * @param shown how many rows the page has
 * @param total how many there are, where that was asked
 */
record Extent(OptionalLong first, long shown, Optional<Total> total) {

  static Extent of(Page<?> page) {
    OptionalLong first =
        page.query().slice().start() instanceof Slice.Offset(long offset)
            ? OptionalLong.of(offset)
            : OptionalLong.empty();
    return new Extent(first, page.rows().size(), page.total());
  }

  /** That of a stream, of which only the first portion is known. */
  static Extent ofStream(Page<?> first) {
    return new Extent(OptionalLong.empty(), 0, first.total());
  }

  /** Whether the page was asked to begin where the list is over already. */
  boolean isBeyondEnd() {
    return total.isPresent() && first.isPresent() && first.getAsLong() > total.get().rows();
  }

  int status() {
    return total.isPresent() && shown < total.get().rows() ? 206 : 200;
  }

  /** {@code 0-9/1000000}, with a star for what is not known. */
  String contentRange() {
    String rows =
        first.isEmpty() || shown == 0 || isBeyondEnd()
            ? "*"
            : first.getAsLong() + "-" + (first.getAsLong() + shown - 1);
    return rows + "/" + total.map(known -> String.valueOf(known.rows())).orElse("*");
  }
}
