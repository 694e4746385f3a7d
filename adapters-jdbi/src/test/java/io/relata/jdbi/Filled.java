package io.relata.jdbi;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Databases filled by SQL, where numbers of rows matter and their values hardly do. */
public final class Filled {

  private Filled() {}

  /** So many authors, each with a few posts; each post with tags and comments. */
  public static DatabaseSettings withAuthors(int authors, int postsOfEach) {
    DatabaseSettings settings = TestDatabases.migrated();
    run(
        settings,
        """
        insert into people.users (username, email)
        select 'user ' || n, 'user' || n || '@example.com' from generate_series(1, 50) n;
        insert into blog.authors (name, email)
        select 'Author ' || n, 'author' || n || '@example.com' from generate_series(1, %1$d) n;
        insert into blog.posts (title, content, published_at, author_id)
        select 'Post ' || n, 'Text', timestamptz '2025-01-01Z' + n * interval '1 minute', 1 + n %% %1$d
        from generate_series(1, %2$d) n;
        insert into blog.tags (name) select 'tag ' || n from generate_series(1, 20) n;
        insert into blog.post_tags (post_id, tag_id)
        select n, 1 + (n + k * 7) %% 20 from generate_series(1, %2$d) n, generate_series(1, 2) k;
        insert into blog.comments (body, post_id, user_id)
        select 'Comment ' || n, 1 + n %% %2$d, case when n %% 5 > 0 then 1 + n %% 50 end
        from generate_series(1, 2 * %2$d) n;
        analyze;
        """
            .formatted(authors, authors * postsOfEach));
    return settings;
  }

  /** A million posts by ten thousand authors, published in an order of their own. */
  public static DatabaseSettings withAMillionPosts() {
    DatabaseSettings settings = TestDatabases.migrated();
    run(
        settings,
        """
        insert into blog.authors (name, email)
        select 'Author ' || n, 'author' || n || '@example.com' from generate_series(1, 10000) n;
        set session_replication_role = replica;
        insert into blog.posts (title, content, published_at, author_id)
        select 'Post ' || n, repeat('Words and words. ', 8),
          timestamptz '2020-01-01Z' + (n::bigint * 7919 % 500000) * interval '3 minutes',
          1 + n::bigint * 31 % 10000
        from generate_series(1, 1000000) n;
        vacuum analyze blog.posts;
        """);
    return settings;
  }

  /** Tags and comments for a million posts, and users who wrote them. */
  public static void addTagsAndComments(DatabaseSettings settings) {
    run(
        settings,
        """
        set session_replication_role = replica;
        insert into people.users (username, email)
        select 'user ' || n, 'user' || n || '@example.com' from generate_series(1, 1000) n;
        insert into blog.tags (name) select 'tag ' || n from generate_series(1, 200) n;
        insert into blog.post_tags (post_id, tag_id)
        select n, 1 + (n::bigint * 17 + k * 61) % 200
        from generate_series(1, 1000000) n, generate_series(1, 3) k;
        insert into blog.comments (body, post_id, user_id)
        select 'Comment ' || n, 1 + n::bigint * 13 % 1000000, case when n % 10 > 0 then 1 + n % 1000 end
        from generate_series(1, 3000000) n;
        vacuum analyze;
        """);
  }

  /** Very many comments on one post, a fifth of them by nobody. */
  public static DatabaseSettings withManyComments() {
    DatabaseSettings settings = withAuthors(1, 1);
    run(
        settings,
        """
        insert into blog.comments (body, post_id, user_id)
        select 'Comment ' || n, 1, case when n % 5 > 0 then 1 + n % 50 end
        from generate_series(1, 200000) n;
        vacuum analyze blog.comments;
        """);
    return settings;
  }

  /** Runs statements one after the other, each by itself. */
  public static void run(DatabaseSettings settings, String sql) {
    try (Connection connection =
            DriverManager.getConnection(settings.url(), settings.user(), settings.password());
        Statement statement = connection.createStatement()) {
      for (String each : sql.split(";\\s*\\n", -1)) {
        statement.execute(each);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("could not run " + sql, e);
    }
  }
}
