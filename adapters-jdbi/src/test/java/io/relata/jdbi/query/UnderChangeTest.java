package io.relata.jdbi.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Post;
import io.relata.domain.query.Page;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import io.relata.domain.query.Row;
import io.relata.jdbi.Database;
import io.relata.jdbi.DatabaseSettings;
import io.relata.jdbi.Filled;
import io.relata.jdbi.TestDatabases;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The third and the fifth promise while others write. */
class UnderChangeTest {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(4);
  private static final Duration AT_MOST = Duration.ofSeconds(60);
  private static final int POSTS = 200;

  /** A new author takes over all of another's posts, and the other goes: in one transaction. */
  private static final List<String> TAKE_OVER =
      List.of(
          "begin",
          "insert into blog.authors (name, email) values ('Heir', gen_random_uuid() ||"
              + " '@example.com')",
          "update blog.posts set author_id = currval('blog.authors_id_seq')"
              + " where author_id = (select min(id) from blog.authors)",
          "delete from blog.authors where id = (select min(id) from blog.authors)",
          "commit");

  @Test
  void noPostIsSeenTwiceOrMissedWhileItMovesBetweenAuthors() {
    DatabaseSettings settings = Filled.withAuthors(20, POSTS / 20);
    try (Database database = Database.open(settings, TestDatabases.CATALOG);
        Writer writer = Writer.repeating(settings, TAKE_OVER)) {
      Reader reader = JdbiReader.batched(database);
      Instant end = Instant.now().plus(LONG_ENOUGH);
      int reads = 0;
      while (Instant.now().isBefore(end)) {
        assertThat(isTorn(reader)).as("read %d", reads++).isFalse();
      }
      assertThat(writer.rounds()).as("take-overs while reading").isGreaterThan(100);
    }
  }

  @Test
  void withoutTheSnapshotPostsAreMissed() {
    DatabaseSettings settings = Filled.withAuthors(20, POSTS / 20);
    try (Database database = Database.open(settings, TestDatabases.CATALOG);
        Writer writer = Writer.repeating(settings, TAKE_OVER)) {
      Reader reader = JdbiReader.batched(new WithoutSnapshot(database));
      Instant end = Instant.now().plus(AT_MOST);
      boolean torn = false;
      while (!torn && Instant.now().isBefore(end)) {
        torn = isTorn(reader);
      }
      assertThat(torn).as("torn within %d take-overs", writer.rounds()).isTrue();
    }
  }

  /** Whether some post is seen twice or missed by a reader of all authors with their posts. */
  private static boolean isTorn(Reader reader) {
    List<Long> seen = new ArrayList<>();
    for (Row<Author> author : reader.find(Query.from(Author.ENTITY).with(Author.POSTS)).rows()) {
      author.get(Author.POSTS).forEach(post -> seen.add(post.id().value()));
    }
    return seen.size() != POSTS || new HashSet<>(seen).size() != POSTS;
  }

  /** The same connections, but each statement sees the state of its own moment. */
  private record WithoutSnapshot(Database database) implements Connections {

    @Override
    public Connection forReading() throws SQLException {
      Connection connection = database.forReading();
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            "set session characteristics as transaction isolation level read committed");
      }
      return connection;
    }

    @Override
    public Optional<Connection> ofCurrentWork() {
      return Optional.empty();
    }
  }

  @Test
  void aWalkSeesEachRowThatWasThereThroughoutExactlyOnce() {
    DatabaseSettings settings = Filled.withAuthors(5, 400);
    Set<Long> throughout =
        LongStream.rangeClosed(1, 2_000)
            .filter(id -> id % 2 == 0)
            .boxed()
            .collect(Collectors.toSet());
    List<String> comeAndGo =
        List.of(
            "insert into blog.posts (title, content, published_at, author_id) select 'New', '',"
                + " timestamptz '2025-01-01Z' + random() * interval '2000 minutes', 1 from"
                + " generate_series(1, 20)",
            "delete from blog.posts where id in (select id from blog.posts where title = 'New'"
                + " limit 10)",
            "delete from blog.posts where id = (select id from blog.posts where id % 2 = 1 and"
                + " title <> 'New' order by random() limit 1)");
    try (Database database = Database.open(settings, TestDatabases.CATALOG);
        Writer writer = Writer.repeating(settings, comeAndGo)) {
      for (int walk = 0; walk < 6; walk++) {
        Query<Post> query =
            Query.from(Post.ENTITY).orderBy(Post.PUBLISHED_AT.descending()).limit(7);
        assertThat(seenBy(JdbiReader.batched(database), query, throughout))
            .as("walk %d", walk)
            .containsExactlyInAnyOrderElementsOf(throughout);
      }
      assertThat(writer.rounds()).isGreaterThan(50);
    }
  }

  private static List<Long> seenBy(Reader reader, Query<Post> start, Set<Long> of) {
    List<Long> seen = new ArrayList<>();
    Optional<Query<Post>> next = Optional.of(start);
    while (next.isPresent()) {
      Page<Post> page = reader.find(next.get());
      page.rows().stream().map(row -> row.id().value()).filter(of::contains).forEach(seen::add);
      next = page.next();
    }
    return seen;
  }

  /** Repeats some statements on a connection of its own until it is closed. */
  private static final class Writer implements AutoCloseable {

    private final AtomicBoolean goesOn = new AtomicBoolean(true);
    private volatile int rounds;
    private final Thread thread;

    private Writer(DatabaseSettings settings, List<String> statements) {
      thread = Thread.ofPlatform().start(() -> write(settings, statements));
    }

    static Writer repeating(DatabaseSettings settings, List<String> statements) {
      return new Writer(settings, statements);
    }

    private void write(DatabaseSettings settings, List<String> statements) {
      try (Connection connection =
              DriverManager.getConnection(settings.url(), settings.user(), settings.password());
          Statement statement = connection.createStatement()) {
        for (int round = 1; goesOn.get(); round++) {
          for (String each : statements) {
            statement.execute(each);
          }
          rounds = round;
        }
      } catch (SQLException e) {
        throw new IllegalStateException("the writer failed", e);
      }
    }

    int rounds() {
      return rounds;
    }

    @Override
    public void close() {
      goesOn.set(false);
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
