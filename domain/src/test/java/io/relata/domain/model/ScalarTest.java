package io.relata.domain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarTest {

  @ParameterizedTest
  @EnumSource
  void aKindTakesItsOwnValuesUnchanged(Scalar scalar) {
    assertThat(scalar.stored(sample(scalar))).isEqualTo(sample(scalar));
    assertThat(sample(scalar)).isInstanceOf(scalar.carrier());
  }

  @ParameterizedTest
  @EnumSource
  void aKindRefusesTheValuesOfAllOthers(Scalar scalar) {
    for (Scalar other : EnumSet.complementOf(EnumSet.of(scalar))) {
      Object value = sample(other);
      assertThatThrownBy(() -> scalar.stored(value))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "takes "
                  + scalar.description()
                  + ", not a value of type "
                  + other.carrier().getSimpleName());
    }
  }

  @Test
  void timesAreCutToMicroseconds() {
    assertThat(Scalar.TIMESTAMP.stored(Instant.parse("2025-01-01T00:00:00.000001999Z")))
        .isEqualTo(Instant.parse("2025-01-01T00:00:00.000001Z"));
    assertThat(Scalar.TIME.stored(LocalTime.parse("12:30:00.999999999")))
        .isEqualTo(LocalTime.parse("12:30:00.999999"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-4712-01-01T00:00:00Z", "+294276-12-31T23:59:59.999999Z"})
  void thePointsInTimeAtTheEndsOfTheRangeAreTaken(String time) {
    assertThat(Scalar.TIMESTAMP.stored(Instant.parse(time))).isEqualTo(Instant.parse(time));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-4713-12-31T23:59:59.999999Z", "+294277-01-01T00:00:00Z"})
  void pointsInTimeBeyondTheRangeAreRefused(String time) {
    assertThatThrownBy(() -> Scalar.TIMESTAMP.stored(Instant.parse(time)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "takes a point in time from -4712-01-01T00:00:00Z to +294276-12-31T23:59:59.999999Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-4712-01-01", "+5874897-12-31"})
  void theDaysAtTheEndsOfTheRangeAreTaken(String day) {
    assertThat(Scalar.DATE.stored(LocalDate.parse(day))).isEqualTo(LocalDate.parse(day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-4713-12-31", "+5874898-01-01"})
  void daysBeyondTheRangeAreRefused(String day) {
    assertThatThrownBy(() -> Scalar.DATE.stored(LocalDate.parse(day)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("takes a date from -4712-01-01 to +5874897-12-31");
  }

  @Test
  void theZeroCharacterIsRefused() {
    assertThatThrownBy(() -> Scalar.TEXT.stored("a\0b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("takes text without the character U+0000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d", "\ude00", "\ude00\ud83d", "a\ud83da", "\ud83d\ud83d\ude00"})
  void halfASurrogatePairIsRefused(String text) {
    assertThatThrownBy(() -> Scalar.TEXT.stored(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("takes text without half a surrogate pair");
  }

  private static Object sample(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> true;
      case INTEGER -> 7;
      case BIGINT -> 7L;
      case NUMERIC -> new BigDecimal("7.50");
      case TEXT -> "sevän 😀";
      case DATE -> LocalDate.parse("2025-01-01");
      case TIME -> LocalTime.parse("12:30:00.000001");
      case TIMESTAMP -> Instant.parse("2025-01-01T00:00:00.000001Z");
      case UUID -> new UUID(1, 2);
    };
  }
}
