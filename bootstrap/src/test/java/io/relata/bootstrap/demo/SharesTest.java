package io.relata.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharesTest {

  @Test
  void ownersHaveAsManyAsTheyWereDealt() {
    int[] dealt = {0, 2, 0, 0, 3, 1, 0};
    Shares shares = Shares.of(dealt.length, owner -> dealt[owner]);

    assertThat(shares.total()).isEqualTo(6);
    assertThat(IntStream.range(0, 6).map(shares::ownerOf)).containsExactly(1, 1, 4, 4, 4, 5);
  }
}
