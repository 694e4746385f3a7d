package io.relata.domain.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.Contexts;
import io.relata.domain.memory.MemoryReader;
import io.relata.domain.memory.RandomData;
import io.relata.domain.memory.Store;
import io.relata.domain.model.Catalog;
import io.relata.domain.model.ManyToMany;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That queries made by chance are worth comparing readers with. */
class RandomQueriesTest {

  private static final Catalog CATALOG = Contexts.CATALOG;

  @Test
  void mostOfThemFindSomething() {
    Store data = RandomData.of(7);
    Reader reader = new MemoryReader(() -> data);
    RandomQueries queries = new RandomQueries(CATALOG, data, new Chance(7));
    int found = 0;
    for (int i = 0; i < 1_000; i++) {
      found += reader.find(queries.next()).isEmpty() ? 0 : 1;
    }
    assertThat(found).isGreaterThan(500);
  }

  @Test
  void theSameSeedMakesTheSameQueries() {
    Store data = RandomData.of(7);
    RandomQueries one = new RandomQueries(CATALOG, data, new Chance(3));
    RandomQueries other = new RandomQueries(CATALOG, data, new Chance(3));
    for (int i = 0; i < 200; i++) {
      assertThat(one.next()).isEqualTo(other.next());
    }
  }

  @Test
  void manyOfThemBoundListsOfLinkedRows() {
    Store data = RandomData.of(7);
    RandomQueries queries = new RandomQueries(CATALOG, data, new Chance(7));
    List<Query<?>> bounded = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      gather(queries.next(), bounded);
    }

    assertThat(bounded).filteredOn(query -> fitsAll(query) && isById(query)).hasSizeGreaterThan(50);
    assertThat(bounded)
        .filteredOn(query -> fitsAll(query) && !isById(query))
        .hasSizeGreaterThan(50);
    assertThat(bounded)
        .filteredOn(query -> !fitsAll(query) && isById(query))
        .hasSizeGreaterThan(50);
    assertThat(bounded)
        .filteredOn(query -> fitsAll(query) && isById(query))
        .map(query -> query.slice().start().getClass().getSimpleName())
        .contains("Offset", "After", "Before");
  }

  private static void gather(Query<?> query, List<Query<?>> bounded) {
    for (Include<?, ?> include : query.includes()) {
      boolean linked = include.relation() instanceof ManyToMany;
      if (linked && !include.query().slice().equals(Slice.WHOLE)) {
        bounded.add(include.query());
      }
      gather(include.query(), bounded);
    }
  }

  private static boolean fitsAll(Query<?> query) {
    return query.wholeCondition().isAlways();
  }

  private static boolean isById(Query<?> query) {
    return query.wholeOrder().size() == 1;
  }
}
