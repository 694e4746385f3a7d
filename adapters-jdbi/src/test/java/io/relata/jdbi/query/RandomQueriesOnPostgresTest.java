package io.relata.jdbi.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.shadow.Recording;
import io.relata.application.shadow.Recording.Verdict;
import io.relata.domain.blog.Post;
import io.relata.domain.memory.MemoryReader;
import io.relata.domain.memory.RandomData;
import io.relata.domain.memory.Store;
import io.relata.domain.query.Chance;
import io.relata.domain.query.Page;
import io.relata.domain.query.PageDifference;
import io.relata.domain.query.Query;
import io.relata.domain.query.RandomQueries;
import io.relata.domain.query.Reader;
import io.relata.domain.query.Row;
import io.relata.jdbi.Copying;
import io.relata.jdbi.Database;
import io.relata.jdbi.DatabaseSettings;
import io.relata.jdbi.TestDatabases;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Queries made by chance get equal pages in memory and on PostgreSQL, whichever strategy reads. A
 * failure prints the seed; {@code -Drelata.seed=N} repeats it, {@code -Drelata.queries=N} tries
 * more.
 */
@Execution(ExecutionMode.CONCURRENT)
class RandomQueriesOnPostgresTest {

  private static final int QUERIES = Integer.getInteger("relata.queries", 1_250);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void everyStrategyAnswersAsMemoryDoes(long stream) {
    long seed = Long.getLong("relata.seed", 20_250_101L) * 10 + stream;
    Store data = RandomData.of(seed);
    DatabaseSettings settings = TestDatabases.migrated();
    Copying.copy(data, settings);
    try (Database database = Database.open(settings, TestDatabases.CATALOG)) {
      Map<String, Reader> readers =
          Map.of(
              "batched", JdbiReader.batched(database),
              "lazy", JdbiReader.lazy(database),
              "joined", JdbiReader.joined(database));
      Reader memory = new MemoryReader(() -> data);
      RandomQueries queries = new RandomQueries(TestDatabases.CATALOG, data, new Chance(seed));
      for (int i = 0; i < QUERIES; i++) {
        Query<?> query = queries.next();
        Page<?> expected = memory.find(query);
        readers.forEach((name, reader) -> compare(name, reader, expected, seed));
        compareWalk(JdbiReader.batched(database), expected, 1 + i % 4, seed);
      }
    }
  }

  private static void compare(String strategy, Reader reader, Page<?> expected, long seed) {
    Recording recording = new Recording();
    Page<?> page = recording.over(() -> reader.find(expected.query()));
    assertThat(PageDifference.between(expected, page))
        .as("seed %d, %s: %s", seed, strategy, expected.query())
        .isEmpty();
    assertThat(recording.verdict())
        .as("seed %d: %s", seed, recording)
        .isNotEqualTo(Verdict.EXCEEDED);
  }

  /** A walk gives the rows of the whole page, and tells of the same lists that they were cut. */
  private static <T> void compareWalk(Reader reader, Page<T> expected, int portion, long seed) {
    List<Row<T>> rows = new ArrayList<>();
    Set<String> cut = new HashSet<>();
    Recording recording = new Recording();
    recording.over(
        () -> {
          reader.walk(
              expected.query(),
              portion,
              page -> {
                assertThat(page.rows().size()).isLessThanOrEqualTo(portion);
                rows.addAll(page.rows());
                cut.addAll(page.cut());
              });
          return true;
        });
    assertThat(rows)
        .as("seed %d, in portions of %d: %s", seed, portion, expected.query())
        .isEqualTo(expected.rows());
    assertThat(cut).isEqualTo(expected.cut());
    assertThat(recording.verdict()).isNotEqualTo(Verdict.EXCEEDED);
  }

  @Test
  void theSameQueryWithOtherValuesFindsOtherRows() {
    Store data = RandomData.of(5);
    DatabaseSettings settings = TestDatabases.migrated();
    Copying.copy(data, settings);
    try (Database database = Database.open(settings, TestDatabases.CATALOG)) {
      Reader memory = new MemoryReader(() -> data);
      Reader batched = JdbiReader.batched(database);
      for (Post post : data.records(Post.ENTITY)) {
        Query<?> query = Query.from(Post.ENTITY).where(Post.ID.is(post.id())).with(Post.TAGS);
        assertThat(batched.find(query)).isEqualTo(memory.find(query));
      }
    }
  }
}
