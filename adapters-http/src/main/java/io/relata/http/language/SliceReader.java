package io.relata.http.language;

import io.relata.domain.model.Order;
import io.relata.domain.query.Cursor;
import io.relata.domain.query.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads which part of a list is asked for: {@code limit}, {@code offset}, and cursors. */
final class SliceReader {

  private final Scanner text;

  SliceReader(Scanner text) {
    this.text = text;
  }

  void read(Word word, Draft<?> draft) {
    if (draft.reach() == Draft.Reach.ONE) {
      throw text.spot()
          .malformed(word + " speaks of a list, but this relation leads to a single row")
          .rejection();
    }
    if (word.isCursor() && draft.selection().isGrouped()) {
      throw text.spot()
          .malformed("no cursor leads to groups, which have no place of their own")
          .withHint("page by limit and offset, as the Link header does")
          .rejection();
    }
    switch (word) {
      case LIMIT -> draft.limitTo(number());
      case OFFSET -> draft.startFrom(new Slice.Offset(number()));
      case AFTER -> draft.startFrom(new Slice.After(cursor(draft)));
      case BEFORE -> draft.startFrom(new Slice.Before(cursor(draft)));
      default -> throw new IllegalStateException(word + " is no part of a slice");
    }
  }

  private long number() {
    Spot spot = text.spot();
    String digits = text.rest().strip();
    return parsed(digits)
        .orElseThrow(
            () -> spot.unexpected(Excerpt.of(digits), "a number from 0 to " + Long.MAX_VALUE));
  }

  private static OptionalLong parsed(String digits) {
    boolean onlyDigits = digits.chars().allMatch(c -> c >= '0' && c <= '9');
    try {
      return onlyDigits ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
    } catch (NumberFormatException tooLargeOrEmpty) {
      return OptionalLong.empty();
    }
  }

  private Cursor cursor(Draft<?> draft) {
    Spot spot = text.spot();
    List<Operand> operands = Operands.bracketed(text);
    text.expectEnd("the end");
    List<? extends Order<?>> order = draft.wholeOrder();
    if (operands.size() != order.size()) {
      throw wrongNumber(spot, operands.size(), draft);
    }
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < operands.size(); i++) {
      values.add(value(order.get(i), operands.get(i)));
    }
    return Cursor.of(values.toArray());
  }

  private static RuntimeException wrongNumber(Spot spot, int found, Draft<?> draft) {
    List<String> terms =
        draft.wholeOrder().stream().map(term -> OrderText.of(draft.entity(), term)).toList();
    return spot.malformed(
            "found %d values, expected %d: one for each of %s"
                .formatted(found, terms.size(), String.join(", ", terms)))
        .withHint("the id ends every order, so its value is part of the cursor")
        .rejection();
  }

  private static @Nullable Object value(Order<?> term, Operand operand) {
    if (operand.isNull() && term.mayBeMissing()) {
      return null;
    }
    if (operand.isNull()) {
      throw Values.wrong(term.field(), operand);
    }
    return Values.of(term.field(), operand);
  }
}
