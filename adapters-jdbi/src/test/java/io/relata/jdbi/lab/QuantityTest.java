package io.relata.jdbi.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuantityTest {

  @Test
  void oneIsToldAsOne() {
    assertThat(Quantity.TEXTS.told(1)).isEqualTo("needed 1 text");
    assertThat(Quantity.STATEMENTS.told(1)).isEqualTo("ran 1 statement");
    assertThat(Quantity.TWICE.told(1)).isEqualTo("showed 1 item twice");
  }

  @Test
  void severalAreToldAsSeveral() {
    assertThat(Quantity.TEXTS.told(0)).isEqualTo("needed 0 texts");
    assertThat(Quantity.ROWS.told(1_600)).isEqualTo("got 1,600 rows");
    assertThat(Quantity.TRAFFIC.told(1)).isEqualTo("moved 1 B");
  }
}
