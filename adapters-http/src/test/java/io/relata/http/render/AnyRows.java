package io.relata.http.render;

import io.relata.domain.query.Row;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows left to chance, with related rows to a depth. */
final class AnyRows {

  private static final int[] CHARACTERS = {
    1, 8, 9, 10, 13, 27, 31, ' ', '"', '\\', '/', 'a', 0x7f, 0x80, 0xe4, 0x7ff, 0x800, 0x2028,
    0x2029, 0xfeff, 0xffff, 0x10000, 0x1f600, 0x10ffff
  };

  private final Random random;

  AnyRows(Random random) {
    this.random = random;
  }

  Row<Specimen> row(int depth) {
    Row<Specimen> row =
        Specimen.alone(
            random.nextLong(),
            maybe(random::nextBoolean),
            maybe(random::nextInt),
            maybe(() -> new BigDecimal(new BigInteger(100, random), random.nextInt(-9, 40))),
            maybe(this::text),
            maybe(() -> LocalDate.ofEpochDay(random.nextInt(-1_000_000, 5_000_000))),
            maybe(() -> LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000L) * 1_000)),
            maybe(
                () -> Instant.ofEpochSecond(random.nextLong(-100_000_000_000L, 900_000_000_000L))),
            maybe(() -> new UUID(random.nextLong(), random.nextLong())),
            maybe(random::nextLong));
    return depth == 0 ? row : Specimen.related(row, one(depth - 1), many(depth - 1));
  }

  private Optional<Row<Specimen>> one(int depth) {
    return random.nextBoolean() ? Optional.of(row(depth)) : Optional.empty();
  }

  private List<Row<Specimen>> many(int depth) {
    return Stream.generate(() -> row(depth)).limit(random.nextInt(4)).toList();
  }

  private <V> @Nullable Object maybe(Supplier<V> value) {
    return random.nextInt(4) == 0 ? null : value.get();
  }

  private String text() {
    int length = random.nextInt(20) == 0 ? random.nextInt(20_000) : random.nextInt(12);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(CHARACTERS[random.nextInt(CHARACTERS.length)]);
    }
    return text.toString();
  }
}
