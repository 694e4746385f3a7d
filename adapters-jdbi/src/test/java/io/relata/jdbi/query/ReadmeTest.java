package io.relata.jdbi.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.shadow.Recording;
import io.relata.application.shadow.Statement;
import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.query.Query;
import io.relata.jdbi.Database;
import io.relata.jdbi.Filled;
import io.relata.jdbi.TestDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The first page's example costs what the first page says. */
class ReadmeTest {

  @Test
  void theExampleShowsTheStatementsThatRun() throws IOException {
    Query<Author> query =
        Query.from(Author.ENTITY)
            .where(Author.NAME.likeInAnyCase("a%"))
            .with(
                Author.POSTS,
                posts ->
                    posts
                        .orderBy(Post.PUBLISHED_AT.descending())
                        .limit(3)
                        .with(Post.TAGS)
                        .with(Post.COMMENTS, comments -> comments.limit(1).with(Comment.USER)));

    Recording recording = new Recording();
    try (Database database = Database.open(Filled.withAuthors(100, 5), TestDatabases.CATALOG)) {
      recording.over(() -> JdbiReader.batched(database).find(query));
    }

    String readme = Files.readString(Path.of("..", "README.md"));
    Statement posts = recording.statements().get(1);
    assertThat(readme)
        .contains(
            "-- %s, trip %d, keys in %d, rows out %d%n%s%n"
                .formatted(
                    posts.reason(),
                    posts.roundTrip(),
                    posts.keysIn(),
                    posts.rowsOut(),
                    posts.sql()));
    assertThat(recording).hasToString("4/5");
    assertThat(recording.roundTrips()).isEqualTo(3);
    assertThat(readme).contains("Four statements in three trips", "The budget says five in four");
    assertThat(recording.budget().orElseThrow().roundTrips()).isEqualTo(4);
  }
}
