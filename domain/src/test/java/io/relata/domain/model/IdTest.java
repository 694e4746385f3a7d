package io.relata.domain.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdTest {

  @Test
  void idsAreEqualByValue() {
    assertThat(Id.of(7)).isEqualTo(new Id<>(7)).isNotEqualTo(Id.of(8));
  }

  @Test
  void idsAreInTheOrderOfTheirValues() {
    List<Id<Object>> ids =
        Stream.of(3L, Long.MAX_VALUE, -1L, Long.MIN_VALUE).map(Id::new).sorted().toList();
    assertThat(ids).extracting(Id::value).containsExactly(Long.MIN_VALUE, -1L, 3L, Long.MAX_VALUE);
  }

  @Test
  void anIdPrintsAsItsValue() {
    assertThat(Id.of(7)).hasToString("7");
  }
}
