package io.relata.jdbi.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.blog.Comment;
import io.relata.domain.query.Cursor;
import io.relata.domain.query.Query;
import io.relata.jdbi.Database;
import io.relata.jdbi.DatabaseSettings;
import io.relata.jdbi.Filled;
import io.relata.jdbi.TestDatabases;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages in an order whose values may be missing are sought too, among values and among missing
 * ones.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MissingValuesTest {

  private Database database;

  @BeforeAll
  void fill() {
    DatabaseSettings settings = Filled.withManyComments();
    Filled.run(settings, "create index on blog.comments (user_id, id)");
    Filled.run(settings, "create index on blog.comments (user_id nulls first, id)");
    database = Database.open(settings, TestDatabases.CATALOG);
  }

  @AfterAll
  void close() {
    database.close();
  }

  static List<Query<Comment>> orders() {
    Query<Comment> comments = Query.from(Comment.ENTITY).limit(20);
    return List.of(
        comments.orderBy(Comment.USER_ID.ascending()),
        comments.orderBy(Comment.USER_ID.descending()),
        comments.orderBy(Comment.USER_ID.ascending().nullsFirst()),
        comments.orderBy(Comment.USER_ID.descending().nullsLast()));
  }

  @ParameterizedTest
  @MethodSource("orders")
  void aPageIsSoughtWhereverItLies(Query<Comment> query) throws SQLException {
    for (long depth : List.of(0, 10_000, 39_990, 40_010, 100_000, 159_990, 160_010, 199_000)) {
      Cursor place =
          JdbiReader.batched(database).find(query.offset(depth).limit(1)).first().orElseThrow();
      assertSeeks(Explained.of(query.after(place), database));
      assertSeeks(Explained.of(query.before(place), database));
    }
  }

  private static void assertSeeks(Explained plan) {
    // A stretch of a few rows may be sorted instead of walked; one of many would touch many pages.
    assertThat(plan.plan()).contains("Index").doesNotContain("Seq Scan");
    assertThat(plan.buffers()).as(plan.plan()).isLessThan(60);
  }
}
