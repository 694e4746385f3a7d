package io.relata.application.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.lab.Axis.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "COUNT        | 3        | 3",
        "COUNT        | 12345    | 12,345",
        "COUNT        | 2.5      | 2.5",
        "MILLISECONDS | 0.1234   | 0.12 ms",
        "MILLISECONDS | 12.34    | 12.3 ms",
        "MILLISECONDS | 1234.5   | 1,235 ms",
        "BYTES        | 999      | 999 B",
        "BYTES        | 12345    | 12.3 kB",
        "BYTES        | 2345678  | 2.3 MB",
      })
  void aNumberIsToldAsExactlyAsIsWorthReading(Unit unit, double number, String told) {
    assertThat(unit.told(number)).isEqualTo(told);
  }
}
