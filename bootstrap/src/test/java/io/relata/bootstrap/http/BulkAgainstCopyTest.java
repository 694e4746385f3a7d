package io.relata.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The time of adding 10,000 posts with three tags each in one request, relative to {@code COPY} of
 * the same rows by hand, both until they are committed. Prints what it measured.
 */
@Tag("measure")
@Isolated
class BulkAgainstCopyTest {

  private static final int POSTS = 10_000;
  private static final int TAGS = 200;
  private static final int TURNS = 15;
  private static final int WARM_UP = 5;

  // So that it does not become much worse than it is; docs/cost.md says what it is.
  private static final double MOST = 2;

  @TempDir private Path folder;

  @Test
  void tenThousandPostsWithThreeTagsEach() throws SQLException, IOException {
    String body =
        IntStream.range(0, POSTS)
            .mapToObj(BulkAgainstCopyTest::post)
            .collect(Collectors.joining(",", "[", "]"));
    long[] ours = new long[TURNS];
    long[] byHand = new long[TURNS];
    String timing = "";
    try (Served served = new Served(folder);
        Connection connection = served.beside()) {
      connection.setAutoCommit(false);
      for (int turn = 0; turn < WARM_UP + TURNS; turn++) {
        int place = Math.max(turn - WARM_UP, 0);
        empty(served);
        long start = System.nanoTime();
        HttpResponse<String> answer = served.send("POST", "/blog/posts", body);
        ours[place] = System.nanoTime() - start;
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        timing = answer.headers().firstValue("Server-Timing").orElseThrow();
        assertStored(served);

        empty(served);
        start = System.nanoTime();
        copy(connection);
        byHand[place] = System.nanoTime() - start;
        assertStored(served);
      }
    }
    double ratio = (double) median(ours) / median(byHand);
    System.out.printf(
        Locale.ROOT,
        "%,d posts with 3 tags each: %.2f; %d against %d ms; %s%n",
        POSTS,
        ratio,
        median(ours) / 1_000_000,
        median(byHand) / 1_000_000,
        timing);
    assertThat(ratio).isLessThanOrEqualTo(MOST);
  }

  private static String post(int number) {
    return "{\"title\":\"Post %d\",\"content\":\"\",\"author_id\":1,\"tags\":[\"%s\",\"%s\",\"%s\"]}"
        .formatted(number, tag(number, 0), tag(number, 1), tag(number, 2));
  }

  private static String tag(int post, int place) {
    return "new " + (post * 7 + place * 61) % TAGS;
  }

  private static void empty(Served served) throws SQLException {
    served.run("truncate blog.authors, blog.tags restart identity cascade");
    served.run("insert into blog.authors (name, email) values ('Ann', 'ann@example.com')");
  }

  private static void assertStored(Served served) throws SQLException {
    assertThat(served.ask("select count(*) from blog.posts")).isEqualTo(POSTS);
    assertThat(served.ask("select count(*) from blog.post_tags")).isEqualTo(3L * POSTS);
    assertThat(served.ask("select count(*) from blog.tags")).isEqualTo(TAGS);
  }

  /** As quick as it gets: identities are taken for granted, and nothing is checked but by keys. */
  private static void copy(Connection connection) throws SQLException, IOException {
    CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
    copying.copyIn("copy blog.tags (id, name) from stdin", reader(TAGS, n -> n + 1 + "\tnew " + n));
    copying.copyIn(
        "copy blog.posts (id, title, content, author_id) from stdin",
        reader(POSTS, n -> n + 1 + "\tPost " + n + "\t\t1"));
    copying.copyIn(
        "copy blog.post_tags (post_id, tag_id) from stdin",
        reader(3 * POSTS, n -> n / 3 + 1 + "\t" + ((n / 3 * 7 + n % 3 * 61) % TAGS + 1)));
    try (Statement catchingUp = connection.createStatement()) {
      catchingUp.execute(
          "select setval('blog.posts_id_seq', "
              + POSTS
              + "), setval('blog.tags_id_seq', "
              + TAGS
              + ")");
    }
    connection.commit();
  }

  private static StringReader reader(int rows, IntFunction<String> line) {
    return new StringReader(
        IntStream.range(0, rows).mapToObj(line).collect(Collectors.joining("\n", "", "\n")));
  }

  private static long median(long[] turns) {
    return Arrays.stream(turns).sorted().toArray()[turns.length / 2];
  }
}
