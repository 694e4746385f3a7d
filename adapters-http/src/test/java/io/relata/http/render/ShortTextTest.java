package io.relata.http.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortTextTest {

  private static final Instant EARLIEST = Instant.parse("-4712-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("+294276-12-31T23:59:59.999999Z");

  private final ShortText text = new ShortText();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-01-01T00:00:00Z",
        "2025-01-01T00:00:00.100Z",
        "2025-01-01T00:00:00.000001Z",
        "1969-12-31T23:59:59.999999Z",
        "2024-02-29T12:34:56.789Z",
        "9999-12-31T23:59:59.999999Z",
        "+10000-01-01T00:00:00Z",
        "+294276-12-31T23:59:59.999999Z",
        "0001-01-01T00:00:00Z",
        "0000-12-31T00:00:00Z",
        "-0001-01-01T00:00:00Z",
        "-4712-01-01T00:00:00Z"
      })
  void aPointInTimeIsInUtcWithAFractionWhereThereIsOne(String written) {
    text.setTo(Instant.parse(written));

    assertThat(shown()).isEqualTo(written);
  }

  @Test
  void anyPointInTimeIsWrittenAsTheFormatterDoes() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 200_000; i++) {
      Instant instant = anyInstant(random);
      text.setTo(instant);
      assertThat(shown())
          .describedAs("seed %s", seed)
          .isEqualTo(DateTimeFormatter.ISO_INSTANT.format(instant));
    }
  }

  private static Instant anyInstant(Random random) {
    long second = random.nextLong(EARLIEST.getEpochSecond(), LATEST.getEpochSecond());
    ChronoUnit[] units = {ChronoUnit.SECONDS, ChronoUnit.MILLIS, ChronoUnit.MICROS};
    return Instant.ofEpochSecond(second, random.nextInt(1_000_000_000))
        .truncatedTo(units[random.nextInt(units.length)]);
  }

  @Test
  void anyDateIsWrittenAsTheFormatterDoes() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    long first = LocalDate.of(-4712, 1, 1).toEpochDay();
    long last = LocalDate.of(5_874_897, 12, 31).toEpochDay();
    for (int i = 0; i < 100_000; i++) {
      LocalDate date = LocalDate.ofEpochDay(random.nextLong(first, last + 1));
      text.setTo(date);
      assertThat(shown()).describedAs("seed %s", seed).isEqualTo(date.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"00:00:00", "10:15:00", "10:15:30", "23:59:59.999999", "01:02:03.040"})
  void aTimeHasItsSecondsAndAFractionWhereThereIsOne(String written) {
    text.setTo(LocalTime.parse(written));

    assertThat(shown()).isEqualTo(written);
  }

  @Test
  void anyTimeIsWrittenSoThatItReadsBack() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 100_000; i++) {
      LocalTime time = LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L));
      text.setTo(time);
      assertThat(LocalTime.parse(shown())).describedAs("seed %s", seed).isEqualTo(time);
    }
  }

  @Test
  void anyUuidIsWrittenAsItsOwnText() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 100_000; i++) {
      UUID id = new UUID(random.nextLong(), random.nextLong());
      text.setTo(id);
      assertThat(shown()).describedAs("seed %s", seed).isEqualTo(id.toString());
    }
  }

  private String shown() {
    return new String(text.bytes(), 0, text.length(), StandardCharsets.US_ASCII);
  }
}
