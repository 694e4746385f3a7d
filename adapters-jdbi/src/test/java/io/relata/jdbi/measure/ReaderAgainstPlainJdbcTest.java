package io.relata.jdbi.measure;

import static io.relata.jdbi.measure.Rounds.anyAuthor;
import static io.relata.jdbi.measure.Rounds.anyPost;
import static io.relata.jdbi.measure.Rounds.anyTime;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.model.Id;
import io.relata.domain.query.Cursor;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import io.relata.jdbi.Database;
import io.relata.jdbi.DatabaseSettings;
import io.relata.jdbi.Filled;
import io.relata.jdbi.TestDatabases;
import io.relata.jdbi.query.JdbiReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * The CPU time of the reader, in the application and in PostgreSQL, relative to plain JDBC by hand
 * on a million posts. Prints what it measured.
 */
@Tag("measure")
@Isolated
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderAgainstPlainJdbcTest {

  private Database database;
  private Reader reader;
  private Connection plain;
  private ByHand byHand;
  private Cpu ours;
  private Cpu theirs;

  @BeforeAll
  void fill() throws SQLException {
    DatabaseSettings filled = Filled.withAMillionPosts();
    Filled.addTagsAndComments(filled);
    // One connection, so that the server's share can be read from one process.
    DatabaseSettings settings =
        new DatabaseSettings(
            filled.url(), filled.user(), filled.password(), 1, Duration.ofMinutes(1));
    database = Database.open(settings, TestDatabases.CATALOG);
    reader = JdbiReader.batched(database);
    plain = DriverManager.getConnection(filled.url(), filled.user(), filled.password());
    byHand = new ByHand(plain);
    theirs = Cpu.ofThisThread(plain);
    try (Connection connection = database.forReading()) {
      ours = Cpu.ofThisThread(connection);
    }
  }

  @AfterAll
  void close() throws SQLException {
    plain.close();
    database.close();
  }

  @Test
  void theNewestPostsWithAuthorTagsAndComments() throws SQLException {
    Query<Post> query =
        Query.from(Post.ENTITY)
            .orderBy(Post.PUBLISHED_AT.descending())
            .limit(20)
            .with(Post.AUTHOR)
            .with(Post.TAGS)
            .with(Post.COMMENTS, comments -> comments.with(Comment.USER));
    assertCosts(
        "20 posts with author, tags, comments, users",
        1.15,
        25,
        round -> reader.find(query),
        round -> byHand.newestPosts());
  }

  @Test
  void authorsWithTheirNewestPostsAndTags() throws SQLException {
    assertCosts(
        "100 authors with 5 newest posts and tags",
        1.15,
        4,
        round -> reader.find(authorsAfter(anyAuthor(round))),
        round -> byHand.authorsWithNewestPosts(anyAuthor(round)));
  }

  private static Query<Author> authorsAfter(long id) {
    return Query.from(Author.ENTITY)
        .where(Author.ID.above(Id.of(id)))
        .limit(100)
        .with(
            Author.POSTS,
            posts -> posts.orderBy(Post.PUBLISHED_AT.descending()).limit(5).with(Post.TAGS));
  }

  @Test
  void aPageByKeyset() throws SQLException {
    assertCosts(
        "20 posts before a cursor",
        1.15,
        80,
        round -> reader.find(pageBefore(anyTime(round))),
        round -> byHand.pageBefore(anyTime(round).atOffset(ZoneOffset.UTC), 5));
  }

  // One way, since what is written by hand does not say whether there is a page to go back to.
  private static Query<Post> pageBefore(Instant time) {
    return Query.from(Post.ENTITY)
        .orderBy(Post.PUBLISHED_AT.descending())
        .after(Cursor.of(time, 5L))
        .limit(20)
        .oneWay();
  }

  @Test
  void onePostWithAuthorAndTags() throws SQLException {
    assertCosts(
        "one post by id with author and tags",
        0.6,
        80,
        round -> reader.find(onePost(anyPost(round))),
        round -> byHand.onePost(anyPost(round)));
  }

  private static Query<Post> onePost(long id) {
    return Query.from(Post.ENTITY).where(Post.ID.is(Id.of(id))).with(Post.AUTHOR).with(Post.TAGS);
  }

  private void assertCosts(String name, double most, int rounds, Cpu.Work work, Cpu.Work handWork)
      throws SQLException {
    Comparison comparison =
        Comparison.of(
            name, new Comparison.Way(ours, work), new Comparison.Way(theirs, handWork), rounds);
    System.out.println(comparison);
    assertThat(comparison.ratio()).as(comparison.toString()).isLessThanOrEqualTo(most);
  }
}
