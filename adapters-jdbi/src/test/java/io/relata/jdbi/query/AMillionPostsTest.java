package io.relata.jdbi.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.blog.Post;
import io.relata.domain.query.Cursor;
import io.relata.domain.query.Page;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import io.relata.domain.query.Row;
import io.relata.jdbi.Database;
import io.relata.jdbi.DatabaseSettings;
import io.relata.jdbi.Filled;
import io.relata.jdbi.TestDatabases;
import java.lang.ref.WeakReference;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fifth promise: a page costs the same at any depth, and no row is skipped or repeated. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AMillionPostsTest {

  private static final int ALL = 1_000_000;

  /** Pages of the disk: twenty-one rows from as many places, and the way down the indexes. */
  private static final int HANDFUL = 60;

  private Database database;

  @BeforeAll
  void fill() {
    DatabaseSettings settings = Filled.withAMillionPosts();
    // For an order of mixed directions, which no context advertises.
    Filled.run(settings, "create index on blog.posts (author_id, published_at desc, id desc)");
    database = Database.open(settings, TestDatabases.CATALOG);
  }

  @AfterAll
  void close() {
    database.close();
  }

  static List<Query<Post>> advertisedOrders() {
    Query<Post> posts = somePosts();
    return List.of(
        posts,
        posts.orderBy(Post.PUBLISHED_AT.descending()),
        posts.orderBy(Post.PUBLISHED_AT.ascending()),
        posts.orderBy(Post.AUTHOR_ID.descending(), Post.PUBLISHED_AT.descending()));
  }

  @ParameterizedTest
  @MethodSource("advertisedOrders")
  void aPageIsWalkedInAnIndexAtAnyDepth(Query<Post> query) throws SQLException {
    for (Explained plan : plansAtBothEnds(query)) {
      assertThat(plan.plan()).contains("Index").doesNotContain("Sort", "Seq Scan");
      assertThat(plan.buffers()).as(plan.plan()).isLessThan(HANDFUL);
    }
  }

  static List<Query<Post>> mixedOrders() {
    Query<Post> posts = somePosts();
    return List.of(
        posts.orderBy(Post.AUTHOR_ID.ascending(), Post.PUBLISHED_AT.descending()),
        posts.orderBy(Post.AUTHOR_ID.descending(), Post.PUBLISHED_AT.ascending()));
  }

  @ParameterizedTest
  @MethodSource("mixedOrders")
  void aPageInMixedDirectionsIsSoughtToo(Query<Post> query) throws SQLException {
    for (Explained plan : plansAtBothEnds(query)) {
      // The rows of a page may be sorted once more, where two stretches meet; never more than that.
      assertThat(plan.plan()).contains("Merge Append", "Index Scan").doesNotContain("Seq Scan");
      assertThat(plan.buffers()).as(plan.plan()).isLessThan(HANDFUL);
    }
  }

  private static Query<Post> somePosts() {
    return Query.from(Post.ENTITY).select(Post.ID, Post.TITLE).limit(20);
  }

  private List<Explained> plansAtBothEnds(Query<Post> query) throws SQLException {
    return List.of(
        plan(query.after(placeAt(query, 0))),
        plan(query.after(placeAt(query, ALL - 40))),
        plan(query.before(placeAt(query, ALL - 40))));
  }

  private Explained plan(Query<Post> query) throws SQLException {
    return Explained.of(query, database);
  }

  private Cursor placeAt(Query<Post> query, long depth) {
    Query<Post> one = query.offset(depth).limit(1);
    return reader().find(one).first().orElseThrow();
  }

  @Test
  void offsetCountsOffInTheIndexBeforeItFetches() throws SQLException {
    Query<Post> query =
        Query.from(Post.ENTITY)
            .orderBy(Post.PUBLISHED_AT.descending())
            .offset(500_000)
            .limit(20)
            .with(Post.AUTHOR);
    assertThat(plan(query).plan()).contains("Index Only Scan").contains("Heap Fetches: 0");
  }

  @Test
  void walkingForwardGivesTheWholeList() {
    Query<Post> query =
        Query.from(Post.ENTITY)
            .select(Post.ID, Post.PUBLISHED_AT)
            .orderBy(Post.PUBLISHED_AT.descending());
    assertWalkGivesEverything(query.limit(5_000), Page::next);
  }

  @Test
  void walkingBackwardGivesTheWholeList() {
    Query<Post> query =
        Query.from(Post.ENTITY)
            .select(Post.ID, Post.AUTHOR_ID)
            .orderBy(Post.AUTHOR_ID.ascending(), Post.PUBLISHED_AT.descending());
    Cursor beyondTheEnd = Cursor.of(Long.MAX_VALUE, Instant.EPOCH, 0L);
    assertWalkGivesEverything(query.limit(5_000).before(beyondTheEnd), Page::previous);
  }

  private void assertWalkGivesEverything(
      Query<Post> start, Function<Page<Post>, Optional<Query<Post>>> onward) {
    BitSet seen = new BitSet(ALL + 1);
    Optional<Query<Post>> next = Optional.of(start);
    while (next.isPresent()) {
      Page<Post> page = reader().find(next.get());
      for (Row<Post> row : page.rows()) {
        int id = Math.toIntExact(row.id().value());
        assertThat(seen.get(id)).as("post %d is seen twice", id).isFalse();
        seen.set(id);
      }
      next = page.isEmpty() ? Optional.empty() : onward.apply(page);
    }
    assertThat(seen.cardinality()).isEqualTo(ALL);
  }

  @Test
  void aWalkInPortionsHoldsOnePortionAtATime() {
    Query<Post> query =
        Query.from(Post.ENTITY).orderBy(Post.PUBLISHED_AT.descending()).with(Post.AUTHOR);
    BitSet seen = new BitSet(ALL + 1);
    List<WeakReference<Page<Post>>> pages = new ArrayList<>();
    reader()
        .walk(
            query,
            1_000,
            page -> {
              page.rows().forEach(row -> seen.set(Math.toIntExact(row.id().value())));
              pages.add(new WeakReference<>(page));
              if (pages.size() % 100 == 0) {
                System.gc();
                assertThat(pages.stream().filter(held -> held.get() != null).count())
                    .as("pages held at the %dth", pages.size())
                    .isLessThanOrEqualTo(2);
              }
            });
    assertThat(pages).hasSize(1_000);
    assertThat(seen.cardinality()).isEqualTo(ALL);
  }

  private Reader reader() {
    return JdbiReader.batched(database);
  }
}
