package io.relata.http.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Tag;
import io.relata.domain.model.Scalar;
import io.relata.domain.query.Query;
import io.relata.domain.query.Row;
import io.relata.domain.query.Shape;
import io.relata.http.view.View;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * The CPU time of rendering, relative to a plain loop over the same rows with the same generator.
 * Prints what it measured.
 */
@org.junit.jupiter.api.Tag("measure")
@Isolated
class JsonAgainstPlainLoopTest {

  private static final int TURNS = 301;
  private static final int ROUNDS = 200;
  private static final Instant START = Instant.parse("2024-05-01T12:00:00.123456Z");
  private static final String CONTENT = "A few words on databases, and some more. ".repeat(5);

  private static final Shape<Author> AUTHOR =
      Shape.of(Query.from(Author.ENTITY).select(Author.ID, Author.NAME));
  private static final Shape<Tag> TAG = Shape.of(Query.from(Tag.ENTITY).select(Tag.ID, Tag.NAME));
  private static final Shape<Comment> COMMENT =
      Shape.of(Query.from(Comment.ENTITY).select(Comment.ID, Comment.BODY, Comment.CREATED_AT));
  private static final Shape<Post> POST =
      Shape.of(Query.from(Post.ENTITY).with(Post.AUTHOR).with(Post.TAGS).with(Post.COMMENTS));

  private static final View NAMED =
      Rendered.of(
          new View.OfField("id", 0, Scalar.BIGINT), new View.OfField("name", 1, Scalar.TEXT));
  private static final View COMMENTED =
      Rendered.of(
          new View.OfField("id", 0, Scalar.BIGINT),
          new View.OfField("body", 1, Scalar.TEXT),
          new View.OfField("created_at", 2, Scalar.TIMESTAMP));
  private static final View VIEW =
      Rendered.of(
          new View.OfField("id", 0, Scalar.BIGINT),
          new View.OfField("title", 1, Scalar.TEXT),
          new View.OfField("content", 2, Scalar.TEXT),
          new View.OfField("published_at", 3, Scalar.TIMESTAMP),
          new View.OfField("author_id", 4, Scalar.BIGINT),
          new View.OfOne("author", 0, NAMED),
          new View.OfMany("tags", 1, NAMED),
          new View.OfMany("comments", 2, COMMENTED));

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  /** One of the two ways. */
  private interface Way {
    void write(List<Row<?>> rows, ByteArrayOutputStream out) throws IOException;
  }

  @Test
  void postsWithAuthorTagsAndComments() throws IOException {
    List<Row<?>> rows =
        LongStream.range(0, 20).<Row<?>>mapToObj(JsonAgainstPlainLoopTest::post).toList();
    Rendering rendering = Rendering.of(Form.JSON, VIEW);
    assertThat(written(rendering::write, rows)).isEqualTo(written(PlainLoop::write, rows));

    double ratio = ratio(rendering::write, PlainLoop::write, rows);

    assertThat(ratio).isLessThan(1.0);
  }

  private static byte[] written(Way way, List<Row<?>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    way.write(rows, out);
    return out.toByteArray();
  }

  private double ratio(Way ours, Way plain, List<Row<?>> rows) throws IOException {
    long[] our = new long[TURNS];
    long[] their = new long[TURNS];
    ByteArrayOutputStream out = new ByteArrayOutputStream(100_000);
    for (int turn = -TURNS; turn < TURNS; turn++) {
      // The first half of the turns warms up, and is written over.
      our[Math.max(turn, 0)] = turn(ours, rows, out);
      their[Math.max(turn, 0)] = turn(plain, rows, out);
    }
    double ratio = (double) median(our) / median(their);
    System.out.printf(
        "20 posts with author, tags and comments as JSON, %d bytes: %.2f; %d against %d ns%n",
        out.size(), ratio, median(our) / ROUNDS, median(their) / ROUNDS);
    return ratio;
  }

  private long turn(Way way, List<Row<?>> rows, ByteArrayOutputStream out) throws IOException {
    long start = threads.getCurrentThreadCpuTime();
    for (int round = 0; round < ROUNDS; round++) {
      out.reset();
      way.write(rows, out);
    }
    return threads.getCurrentThreadCpuTime() - start;
  }

  private static long median(long[] turns) {
    return Arrays.stream(turns).sorted().toArray()[turns.length / 2];
  }

  private static Row<Post> post(long id) {
    Row<Post> post =
        Row.Assembly.row(POST, new Object[] {id, "Post number " + id, CONTENT, time(id), id % 7});
    Row.Assembly.tie(post, 0, Row.Assembly.row(AUTHOR, new Object[] {id % 7, "Alice " + id}));
    Row.Assembly.tie(
        post,
        1,
        LongStream.range(0, 3)
            .mapToObj(tag -> Row.Assembly.row(TAG, new Object[] {tag, "tag-" + tag}))
            .toList());
    Row.Assembly.tie(
        post,
        2,
        LongStream.range(0, 5)
            .mapToObj(
                comment ->
                    Row.Assembly.row(
                        COMMENT, new Object[] {comment, "I think so, too.", time(comment)}))
            .toList());
    return post;
  }

  private static Instant time(long id) {
    return START.plusSeconds(id * 12_345).plusNanos(id * 7_000);
  }
}
