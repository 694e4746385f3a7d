package io.relata.http.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.query.Total;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtentTest {

  @ParameterizedTest
  @CsvSource({
    // first, shown, total; status, Content-Range
    "0, 10, , 200, 0-9/*",
    "20, 5, , 200, 20-24/*",
    "0, 0, , 200, */*",
    "0, 10, 10, 200, 0-9/10",
    "0, 10, 1000000, 206, 0-9/1000000",
    "990, 10, 1000, 206, 990-999/1000",
    "0, 0, 0, 200, */0",
    "10, 0, 10, 206, */10",
    ", 10, 30, 206, */30",
    ", 10, , 200, */*",
  })
  void isToldByStatusAndContentRange(
      Long first, long shown, Long total, int status, String contentRange) {
    Extent extent = extent(first, shown, total);
    assertThat(extent.status()).isEqualTo(status);
    assertThat(extent.contentRange()).isEqualTo(contentRange);
    assertThat(extent.isBeyondEnd()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"11, 10, true", "10, 10, false", "1, 0, true", "0, 0, false"})
  void isBeyondTheEndWhereItBeginsThere(long first, long total, boolean beyond) {
    Extent extent = extent(first, 0, total);
    assertThat(extent.isBeyondEnd()).isEqualTo(beyond);
    assertThat(extent.contentRange()).isEqualTo("*/" + total);
  }

  private static Extent extent(Long first, long shown, Long total) {
    return new Extent(
        first == null ? OptionalLong.empty() : OptionalLong.of(first),
        shown,
        Optional.ofNullable(total).map(Total::counted));
  }
}
