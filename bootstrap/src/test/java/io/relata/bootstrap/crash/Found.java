package io.relata.bootstrap.crash;

import io.relata.bootstrap.crash.AuthorGraph.Post;
import io.relata.bootstrap.postgres.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is in the database, read by none of what wrote it. */
record Found(Connection connection) implements AutoCloseable {

  static Found in(EmbeddedPostgres postgres) throws SQLException {
    return new Found(
        DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password()));
  }

  /** All authors of a domain, each with all that belongs to it. */
  List<AuthorGraph> graphs(String domain) throws SQLException {
    Map<Long, List<Post>> posts = posts(domain);
    List<AuthorGraph> graphs = new ArrayList<>();
    each(
        "select id, email from blog.authors where email like '%' || ?",
        domain,
        row ->
            graphs.add(
                new AuthorGraph(row.getString(2), posts.getOrDefault(row.getLong(1), List.of()))));
    return graphs;
  }

  private Map<Long, List<Post>> posts(String domain) throws SQLException {
    Map<Long, List<Post>> posts = new HashMap<>();
    each(
        """
        select posts.author_id, posts.title,
          array(
            select tags.name
            from blog.post_tags
            join blog.tags on tags.id = post_tags.tag_id
            where post_tags.post_id = posts.id
            order by tags.name
          ),
          array(
            select comments.body
            from blog.comments
            where comments.post_id = posts.id
            order by comments.body
          )
        from blog.posts
        join blog.authors on authors.id = posts.author_id
        where authors.email like '%' || ?
        order by posts.title
        """,
        domain,
        row ->
            posts
                .computeIfAbsent(row.getLong(1), author -> new ArrayList<>())
                .add(new Post(row.getString(2), texts(row, 3), texts(row, 4))));
    return posts;
  }

  /** What a query gives in its first column. */
  List<String> ask(String sql) throws SQLException {
    List<String> answers = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        answers.add(rows.getString(1));
      }
    }
    return answers;
  }

  long count(String sql) throws SQLException {
    return Long.parseLong(ask(sql).getFirst());
  }

  private interface Taking {
    void take(ResultSet row) throws SQLException;
  }

  private void each(String sql, String domain, Taking taking) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, domain);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          taking.take(rows);
        }
      }
    }
  }

  private static List<String> texts(ResultSet row, int column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
