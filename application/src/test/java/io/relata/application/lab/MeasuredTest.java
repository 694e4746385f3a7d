package io.relata.application.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MeasuredTest {

  @Test
  void theMiddleOfAnOddNumberIsItsMedian() {
    assertThat(Measured.of(5, 1, 4, 2, 3)).isEqualTo(new Measured(3, 2, 4, 5));
  }

  @Test
  void betweenTwoValuesLiesTheirMean() {
    assertThat(Measured.of(4, 1, 3, 2)).isEqualTo(new Measured(2.5, 1.75, 3.25, 4));
  }

  @Test
  void aSingleValueHasNoSpread() {
    assertThat(Measured.of(7)).isEqualTo(new Measured(7, 7, 7, 1));
  }

  @Test
  void anOutlierMovesNeitherMedianNorQuartiles() {
    assertThat(Measured.of(1, 2, 3, 4, 1_000)).isEqualTo(new Measured(3, 2, 4, 5));
  }

  @Test
  void theValuesGivenStayInTheirOrder() {
    double[] values = {3, 1, 2};
    Measured.of(values);
    assertThat(values).containsExactly(3, 1, 2);
  }

  @Test
  void nothingMeasuredIsRefused() {
    assertThatThrownBy(Measured::of).hasMessage("nothing was measured");
  }
}
