package io.relata.jdbi.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.blog.Tag;
import io.relata.domain.query.Query;
import io.relata.domain.query.Row;
import io.relata.domain.query.Shape;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByIdTest {

  private static final Shape<Tag> SHAPE = Shape.of(Query.from(Tag.ENTITY));

  private final ById<Row<Tag>> rows = new ById<>();

  @Test
  void isEmptyAtFirst() {
    assertThat(rows.size()).isZero();
    assertThat(rows.get(0)).isNull();
  }

  @Test
  void givesRowsInTheOrderInWhichTheyCame() {
    Row<Tag> first = add(7);
    Row<Tag> second = add(-1);
    assertThat(rows.at(0)).isSameAs(first);
    assertThat(rows.at(1)).isSameAs(second);
    assertThat(rows.idAt(1)).isEqualTo(-1);
    assertThat(rows.sortedIds()).containsExactly(-1, 7);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 64, 1L << 32, 1L << 58})
  void findsAnyOfManyThatAreEquallyFarApart(long step) {
    for (long n = -3_000; n < 3_000; n++) {
      add(n * step);
    }
    for (long n = -3_000; n < 3_000; n++) {
      // The widest steps come round to ids that were there before.
      assertThat(rows.get(n * step)).isNotNull();
    }
    assertThat(rows.get(1L << 33 | 1)).isNull();
  }

  @Test
  void findsWhatAHashMapFinds() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    Map<Long, Row<Tag>> map = new HashMap<>();
    for (int i = 0; i < 10_000; i++) {
      long id = random.nextBoolean() ? random.nextInt(20_000) : random.nextLong();
      assertThat(rows.get(id)).as("seed %d", seed).isSameAs(map.get(id));
      map.computeIfAbsent(id, this::add);
    }
    assertThat(rows.size()).isEqualTo(map.size());
  }

  private Row<Tag> add(long id) {
    Row<Tag> row = Row.Assembly.row(SHAPE, new Object[] {id, "name"});
    if (rows.get(id) == null) {
      rows.add(id, row);
    }
    return row;
  }
}
