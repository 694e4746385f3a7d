package io.relata.jdbi.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The same answers in plain JDBC, as one would write them by hand: one statement for each relation
 * with an array of keys, lists in the same order, columns by their place, no snapshot.
 */
public final class ByHand {

  private final Connection connection;

  public ByHand(Connection connection) {
    this.connection = connection;
  }

  public record Author(
      long id, String name, String email, @Nullable Long userId, List<Post> posts) {}

  public record Post(
      long id,
      String title,
      String content,
      OffsetDateTime publishedAt,
      long authorId,
      List<Tag> tags,
      List<Comment> comments) {}

  public record Tag(long id, String name) {}

  public record Comment(
      long id, String body, OffsetDateTime createdAt, long postId, @Nullable Long userId) {}

  public record User(
      long id, String username, String email, boolean isActive, OffsetDateTime createdAt) {}

  /** Posts, and by their ids whom they and their comments belong to. */
  public record Posts(Collection<Post> posts, Map<Long, Author> authors, Map<Long, User> users) {}

  /** The newest posts with author, tags and all comments with their users. */
  public Posts newestPosts() throws SQLException {
    Map<Long, Post> posts =
        posts(
            """
            select id, title, content, published_at, author_id
            from blog.posts
            order by published_at desc, id desc
            limit 20
            """);
    Map<Long, Author> authors = authors(authorIds(posts.values()));
    tags(posts);
    Map<Long, User> users = users(comments(posts));
    return new Posts(posts.values(), authors, users);
  }

  /** A hundred authors with their five newest posts and those posts' tags. */
  public Collection<Author> authorsWithNewestPosts(long afterId) throws SQLException {
    Map<Long, Author> authors = new LinkedHashMap<>();
    query(
        "select id, name, email, user_id from blog.authors where id > ? order by id limit 100",
        afterId,
        answer -> {
          Author author = author(answer);
          authors.put(author.id(), author);
        });
    Map<Long, Post> posts = new HashMap<>();
    query(
        """
        select newest.id, newest.title, newest.content, newest.published_at, newest.author_id
        from unnest(?) as authors(id)
        cross join lateral (
          select id, title, content, published_at, author_id
          from blog.posts
          where author_id = authors.id
          order by published_at desc, id desc
          limit 5
        ) as newest
        """,
        keys(authors.keySet()),
        answer -> {
          Post post = post(answer);
          posts.put(post.id(), post);
          author(authors, post.authorId()).posts().add(post);
        });
    tags(posts);
    return authors.values();
  }

  /** The twenty posts before a moment. */
  public List<Post> pageBefore(OffsetDateTime time, long id) throws SQLException {
    List<Post> posts = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            select id, title, content, published_at, author_id
            from blog.posts
            where (published_at, id) < (?, ?)
            order by published_at desc, id desc
            limit 20
            """)) {
      statement.setObject(1, time);
      statement.setLong(2, id);
      try (ResultSet answer = statement.executeQuery()) {
        while (answer.next()) {
          posts.add(post(answer));
        }
      }
    }
    return posts;
  }

  /** One post with author and tags. */
  public Posts onePost(long id) throws SQLException {
    Map<Long, Post> posts = new HashMap<>();
    query(
        "select id, title, content, published_at, author_id from blog.posts where id = ?",
        id,
        answer -> {
          Post post = post(answer);
          posts.put(post.id(), post);
        });
    Map<Long, Author> authors = authors(authorIds(posts.values()));
    tags(posts);
    return new Posts(posts.values(), authors, Map.of());
  }

  private Map<Long, Post> posts(String sql) throws SQLException {
    Map<Long, Post> posts = new LinkedHashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet answer = statement.executeQuery()) {
      while (answer.next()) {
        Post post = post(answer);
        posts.put(post.id(), post);
      }
    }
    return posts;
  }

  private static Set<Long> authorIds(Collection<Post> posts) {
    Set<Long> ids = new HashSet<>();
    posts.forEach(post -> ids.add(post.authorId()));
    return ids;
  }

  private Map<Long, Author> authors(Set<Long> ids) throws SQLException {
    Map<Long, Author> authors = new HashMap<>();
    query(
        "select id, name, email, user_id from blog.authors where id = any(?)",
        keys(ids),
        answer -> authors.put(answer.getLong(1), author(answer)));
    return authors;
  }

  private void tags(Map<Long, Post> posts) throws SQLException {
    query(
        """
        select post_tags.post_id, tags.id, tags.name
        from blog.post_tags
        join blog.tags on tags.id = post_tags.tag_id
        where post_tags.post_id = any(?)
        order by post_tags.post_id, tags.id
        """,
        keys(posts.keySet()),
        answer ->
            post(posts, answer.getLong(1))
                .tags()
                .add(new Tag(answer.getLong(2), answer.getString(3))));
  }

  private Set<Long> comments(Map<Long, Post> posts) throws SQLException {
    Set<Long> users = new HashSet<>();
    query(
        """
        select id, body, created_at, post_id, user_id
        from blog.comments
        where post_id = any(?)
        order by post_id, id
        """,
        keys(posts.keySet()),
        answer -> {
          Long user = optional(answer, 5);
          if (user != null) {
            users.add(user);
          }
          Comment comment =
              new Comment(
                  answer.getLong(1), answer.getString(2), time(answer, 3), answer.getLong(4), user);
          post(posts, comment.postId()).comments().add(comment);
        });
    return users;
  }

  private Map<Long, User> users(Set<Long> ids) throws SQLException {
    Map<Long, User> users = new HashMap<>();
    query(
        "select id, username, email, is_active, created_at from people.users where id = any(?)",
        keys(ids),
        answer ->
            users.put(
                answer.getLong(1),
                new User(
                    answer.getLong(1),
                    answer.getString(2),
                    answer.getString(3),
                    answer.getBoolean(4),
                    time(answer, 5))));
    return users;
  }

  /** Takes one row of an answer. */
  private interface Taking {

    void take(ResultSet answer) throws SQLException;
  }

  private void query(String sql, Object key, Taking taking) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, key);
      try (ResultSet answer = statement.executeQuery()) {
        while (answer.next()) {
          taking.take(answer);
        }
      }
    }
  }

  private static long[] keys(Collection<Long> ids) {
    return ids.stream().mapToLong(Long::longValue).toArray();
  }

  private static Author author(ResultSet answer) throws SQLException {
    return new Author(
        answer.getLong(1),
        answer.getString(2),
        answer.getString(3),
        optional(answer, 4),
        new ArrayList<>());
  }

  private static Post post(ResultSet answer) throws SQLException {
    return new Post(
        answer.getLong(1),
        answer.getString(2),
        answer.getString(3),
        time(answer, 4),
        answer.getLong(5),
        new ArrayList<>(),
        new ArrayList<>());
  }

  private static Author author(Map<Long, Author> authors, long id) {
    return Objects.requireNonNull(authors.get(id));
  }

  private static Post post(Map<Long, Post> posts, long id) {
    return Objects.requireNonNull(posts.get(id));
  }

  private static OffsetDateTime time(ResultSet answer, int place) throws SQLException {
    return Objects.requireNonNull(answer.getObject(place, OffsetDateTime.class));
  }

  private static @Nullable Long optional(ResultSet answer, int place) throws SQLException {
    long value = answer.getLong(place);
    return answer.wasNull() ? null : value;
  }
}
