package io.relata.jdbi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.relata.application.failure.Unavailable;
import io.relata.application.failure.Unavailable.Reason;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.query.CannotBeAnswered;
import io.relata.domain.query.Query;
import io.relata.jdbi.Database;
import io.relata.jdbi.DatabaseSettings;
import io.relata.jdbi.TestDatabases;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a read that fails. */
class FailuresOfReadsTest {

  private static final Query<Post> POSTS = Query.from(Post.ENTITY);
  private static final Query<Post> SEARCH = POSTS.where(Post.TITLE.satisfies("a"));

  @Test
  void aStatementThatTakesTooLongIsTold() throws SQLException {
    DatabaseSettings settings = TestDatabases.migrated();
    try (Database database =
            Database.open(withTimeout(settings, Duration.ofMillis(50)), TestDatabases.CATALOG);
        Connection locking = connect(settings)) {
      locking.setAutoCommit(false);
      run(locking, "lock table blog.posts in access exclusive mode");
      assertUnavailable(database, Reason.TOO_SLOW);
      locking.rollback();
      assertThat(JdbiReader.batched(database).find(POSTS).rows()).isEmpty();
    }
  }

  @Test
  void aConnectionThatTheServerEndsIsTold() throws SQLException {
    DatabaseSettings settings = TestDatabases.migrated();
    try (Connection ended = connect(settings);
        Connection ending = connect(settings)) {
      run(
          ending,
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where datname = current_database() and pid <> pg_backend_pid()");
      assertUnavailable(of(() -> ended), Reason.AWAY);
    }
  }

  @Test
  void aServerThatIsNotThereIsTold() throws Exception {
    int nobody;
    try (ServerSocket socket = new ServerSocket(0)) {
      nobody = socket.getLocalPort();
    }
    String url = "jdbc:postgresql://localhost:" + nobody + "/relata";
    assertUnavailable(of(() -> DriverManager.getConnection(url)), Reason.AWAY);
    try (HikariDataSource pool = pool(url)) {
      assertUnavailable(of(pool::getConnection), Reason.AWAY);
    }
  }

  @Test
  void aPoolWithoutAFreeConnectionIsTold() throws SQLException {
    try (HikariDataSource pool = pool(TestDatabases.migrated().url());
        Connection taken = pool.getConnection()) {
      assertThat(taken.isClosed()).isFalse();
      assertUnavailable(of(pool::getConnection), Reason.TOO_BUSY);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "22003, OUT_OF_RANGE, the query can not be compared: a value is too large or too small",
    "22008, OUT_OF_RANGE, the query can not be compared: a value is too large or too small",
    "54000, TOO_LARGE, "
        + "'blog.posts.title can not be searched: a text is too long, or an expression too deep'"
  })
  void whatNoDataCouldAnswerIsTold(String state, CannotBeAnswered.Reason reason, String message) {
    assertThat(JdbiReader.told(new SQLException("secret", state), SEARCH))
        .isInstanceOfSatisfying(
            CannotBeAnswered.class, told -> assertThat(told.reason()).isEqualTo(reason))
        .hasMessage(message)
        .hasNoCause();
  }

  @ParameterizedTest
  @CsvSource({"42601", "22023", "2201B", "54000", "54001", "XX000", "42P01"})
  void aFaultOfTheReaderIsNoFaultOfTheQuery(String state) {
    assertThat(JdbiReader.told(new SQLException("secret", state), POSTS))
        .isInstanceOf(ReadFailed.class)
        .hasMessage("the database refused a read with state " + state);
  }

  @Test
  void anInternalErrorIsAFaultWhateverIsSearched() {
    assertThat(JdbiReader.told(new SQLException("secret", "XX000"), SEARCH))
        .isInstanceOf(ReadFailed.class);
  }

  @Test
  void allFieldsThatMayBeMeantAreNamed() {
    Query<Post> both =
        SEARCH.with(Post.COMMENTS, comments -> comments.where(Comment.BODY.isFoundBy("-b").not()));
    assertThat(JdbiReader.told(new SQLException("secret", "42601"), both))
        .hasMessageStartingWith("blog.posts.title or blog.comments.body can not be searched: ");
  }

  private static void assertUnavailable(Connections connections, Reason reason) {
    @Nullable Throwable failure = catchThrowable(() -> JdbiReader.batched(connections).find(POSTS));
    assertThat(failure)
        .isInstanceOfSatisfying(
            Unavailable.class, told -> assertThat(told.reason()).isEqualTo(reason));
  }

  /** How a connection is gotten. */
  private interface Getting {

    Connection get() throws SQLException;
  }

  private static Connections of(Getting getting) {
    return new Connections() {
      @Override
      public Connection forReading() throws SQLException {
        return getting.get();
      }

      @Override
      public Optional<Connection> ofCurrentWork() {
        return Optional.empty();
      }
    };
  }

  private static HikariDataSource pool(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername("postgres");
    config.setPassword("postgres");
    config.setMaximumPoolSize(1);
    config.setConnectionTimeout(300);
    config.setInitializationFailTimeout(-1);
    return new HikariDataSource(config);
  }

  private static DatabaseSettings withTimeout(DatabaseSettings settings, Duration timeout) {
    return new DatabaseSettings(settings.url(), settings.user(), settings.password(), 2, timeout);
  }

  private static Connection connect(DatabaseSettings settings) throws SQLException {
    return DriverManager.getConnection(settings.url(), settings.user(), settings.password());
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
