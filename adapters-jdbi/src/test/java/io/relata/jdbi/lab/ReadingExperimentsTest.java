package io.relata.jdbi.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.lab.Fact;
import io.relata.application.lab.Text;
import io.relata.jdbi.DatabaseSettings;
import io.relata.jdbi.Filled;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingExperimentsTest {

  private static final int POSTS = 300;

  private DatabaseSettings database;

  @BeforeAll
  void fill() {
    database = Filled.withAuthors(15, POSTS / 15);
    Filled.run(
        database,
        """
        insert into tasks.tasks (title, slug, user_id)
        select 'Task ' || n, 'task-' || n, 2 from generate_series(1, 10) n
        """);
  }

  @Test
  void loadingCountsWhatEachStrategyAsks() {
    Found found = Found.by("loading", database);

    for (long parents : new long[] {1, 10, 100}) {
      assertThat(found.median("statements", "lazy", parents)).isEqualTo(1 + 3.0 * parents);
      assertThat(found.median("statements", "joined", parents)).isEqualTo(1);
      assertThat(found.median("statements", "batched", parents)).isEqualTo(3);
      // Two tags and two comments for each, and one row behind the last that tells of more.
      assertThat(found.median("rows transferred", "joined", parents))
          .isEqualTo(4.0 * (parents + 1));
      assertThat(found.median("rows transferred", "batched", parents)).isEqualTo(5.0 * parents + 1);
    }
    assertThat(found.findings().leftOut()).containsExactly("1,000 parents: there are fewer posts");
  }

  @Test
  void bytesAreThoseThatCameAndWent() {
    Found found = Found.by("loading", database);

    double few = found.median("bytes transferred", "batched", 10);
    double many = found.median("bytes transferred", "batched", 100);
    // A title has seven letters at least, and comes with an id and a time.
    assertThat(few).isGreaterThan(10 * 20);
    assertThat(many).isGreaterThan(5 * few);
  }

  @Test
  void aProductHasTheProductOfTheRows() {
    Found found = Found.by("product", database);

    assertThat(found.median("rows transferred", "product", 5)).isEqualTo(5 * 5);
    assertThat(found.median("rows transferred", "batched", 5)).isEqualTo(1 + 5 + 5);
    assertThat(found.findings().leftOut())
        .contains("160 entries in each list: no user has so many of both");
  }

  @Test
  void aKeysetReadsThePageAndAnOffsetAllThatIsBeforeIt() {
    Found found = Found.by("paging", database);

    for (long depth : new long[] {10, 100, POSTS - Paging.PAGE}) {
      assertThat(found.median("rows read in tables and indexes", "offset", depth))
          .isGreaterThanOrEqualTo((double) depth);
      assertThat(found.median("rows read in tables and indexes", "keyset", depth))
          .isLessThanOrEqualTo(Paging.PAGE + 1);
    }
  }

  @Test
  void bothWaysToTheNewestOfEachGiveTheSameNumberOfRows() {
    Found found = Found.by("top", database);

    assertThat(found.findings().texts()).extracting(Text::way).containsExactly("window", "lateral");
    assertThat(found.findings().leftOut()).hasSize(3);
    assertThat(found.biggest("time")).isEqualTo(10);
  }

  @Test
  void everyLengthOfAListIsAnotherText() {
    Found found = Found.by("keys", database);

    assertThat(found.median("different statement texts", "array", 100)).isEqualTo(1);
    assertThat(found.median("different statement texts", "in list", 100))
        .isEqualTo(1.0 * (Comparison.WARM_UPS + Found.FEW.repetitions()));
    assertThat(found.median("different statement texts", "in list", 1)).isEqualTo(1);
  }

  @Test
  void itIsSaidOnWhatDataAndHowOften() {
    Found found = Found.by("top", database);

    assertThat(found.findings().data())
        .contains(new Fact("posts", "300"), new Fact("repetitions", "3"))
        .extracting(Fact::name)
        .contains("PostgreSQL", "statements that stayed prepared", "runs of those by a kept plan");
    assertThat(found.findings().conclusions())
        .singleElement()
        .asString()
        .startsWith("At 10 authors, window took ")
        .endsWith(" of it.");
    assertThat(found.chart("time").series())
        .flatExtracting(series -> series.points())
        .allSatisfy(
            each -> {
              assertThat(each.measured().runs()).isEqualTo(3);
              assertThat(each.measured().low()).isPositive();
              assertThat(each.measured().high()).isGreaterThanOrEqualTo(each.measured().low());
            });
  }
}
