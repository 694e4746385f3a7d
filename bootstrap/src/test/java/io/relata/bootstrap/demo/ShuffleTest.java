package io.relata.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShuffleTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 16, 17, 1_000, 65_537})
  void everyNumberComesOnce(long size) {
    Shuffle shuffle = new Shuffle(size, 1, Topic.AUTHOR_OF_POST);

    assertThat(LongStream.range(0, size).map(shuffle::at).sorted().boxed())
        .containsExactlyElementsOf(LongStream.range(0, size).boxed().toList());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 4_096, 10_000})
  void nearbyEveryNumberComesOnceAndNotFarFromItsPlace(long size) {
    assertThat(LongStream.range(0, size).boxed())
        .allMatch(place -> Math.abs(Shuffle.nearby(place, size, 1) - place) < 4_096);
    assertThat(LongStream.range(0, size).map(place -> Shuffle.nearby(place, size, 1)).distinct())
        .hasSize((int) size);
  }

  @ParameterizedTest
  @ValueSource(longs = {1_000, 65_537})
  void theOrderIsAnother(long size) {
    Shuffle shuffle = new Shuffle(size, 1, Topic.AUTHOR_OF_POST);

    assertThat(LongStream.range(0, size).filter(place -> shuffle.at(place) == place).count())
        .isLessThan(10);
  }
}
