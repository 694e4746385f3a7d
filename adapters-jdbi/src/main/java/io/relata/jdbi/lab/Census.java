package io.relata.jdbi.lab;

import io.relata.application.lab.CannotExperiment;
import io.relata.jdbi.query.Connections;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** On what data an experiment runs. */
record Census(long authors, long posts, long comments, long tags, String server) {

  private static final String COUNTS =
      """
      select
        (select count(*) from blog.authors),
        (select count(*) from blog.posts),
        (select count(*) from blog.comments),
        (select count(*) from blog.tags),
        current_setting('server_version')
      """;

  static Census of(Connections connections) throws SQLException {
    try (Connection connection = connections.forReading();
        Statement statement = connection.createStatement();
        ResultSet counts = statement.executeQuery(COUNTS)) {
      counts.next();
      return new Census(
          counts.getLong(1),
          counts.getLong(2),
          counts.getLong(3),
          counts.getLong(4),
          counts.getString(5));
    }
  }

  /** Without posts there is nothing to try anything on. */
  void requirePosts() {
    if (posts == 0) {
      throw new CannotExperiment(
          "there are no posts to experiment with", "./relata demo fills the database");
    }
  }
}
