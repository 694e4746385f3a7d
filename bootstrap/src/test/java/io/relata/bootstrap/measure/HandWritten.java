package io.relata.bootstrap.measure;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.relata.jdbi.DatabaseSettings;
import io.relata.jdbi.measure.ByHand;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * The handlers that one would write by hand for just these four answers, on the same Javalin and
 * the same pool: plain JDBC, and a streaming generator.
 */
final class HandWritten implements AutoCloseable {

  private final HikariDataSource pool;
  private final Javalin javalin;

  HandWritten(DatabaseSettings settings) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(settings.url());
    config.setUsername(settings.user());
    config.setPassword(settings.password());
    config.setMaximumPoolSize(1);
    this.pool = new HikariDataSource(config);
    this.javalin = Javalin.create(this::configure).start("127.0.0.1", 0);
  }

  private void configure(JavalinConfig config) {
    config.concurrency.useVirtualThreads = true;
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.routes.get("/posts", this::posts);
    config.routes.get("/authors", this::authors);
    config.routes.get("/page", this::page);
    config.routes.get("/posts/{id}", this::post);
  }

  private void posts(Context context) throws SQLException, IOException {
    try (Connection connection = pool.getConnection();
        HandWrittenJson json = json(context)) {
      json.posts(new ByHand(connection).newestPosts());
    }
  }

  private void authors(Context context) throws SQLException, IOException {
    try (Connection connection = pool.getConnection();
        HandWrittenJson json = json(context)) {
      json.authors(
          new ByHand(connection).authorsWithNewestPosts(Long.parseLong(given(context, "after"))));
    }
  }

  private void page(Context context) throws SQLException, IOException {
    try (Connection connection = pool.getConnection();
        HandWrittenJson json = json(context)) {
      OffsetDateTime time = OffsetDateTime.parse(given(context, "time"));
      json.page(new ByHand(connection).pageBefore(time, Long.parseLong(given(context, "id"))));
    }
  }

  private void post(Context context) throws SQLException, IOException {
    try (Connection connection = pool.getConnection();
        HandWrittenJson json = json(context)) {
      json.post(new ByHand(connection).onePost(Long.parseLong(context.pathParam("id"))));
    }
  }

  private static HandWrittenJson json(Context context) throws IOException {
    context.contentType("application/json");
    return new HandWrittenJson(context.res().getOutputStream());
  }

  private static String given(Context context, String name) {
    return Objects.requireNonNull(context.queryParam(name));
  }

  Connection connection() throws SQLException {
    return pool.getConnection();
  }

  int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
    pool.close();
  }
}
