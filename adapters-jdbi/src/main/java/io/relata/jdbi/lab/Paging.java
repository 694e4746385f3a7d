package io.relata.jdbi.lab;

import static io.relata.jdbi.lab.Quantity.ROWS_READ;
import static io.relata.jdbi.lab.Quantity.TIME;

import io.relata.application.lab.Findings;
import io.relata.domain.blog.Post;
import io.relata.domain.query.Cursor;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import io.relata.jdbi.query.JdbiReader;
import java.sql.SQLException;
import java.util.List;

/** A page found by counting rows off, or by its place in the order. */
final class Paging {

  static final int PAGE = 20;

  static final Design DESIGN =
      new Design(
          "paging",
          "How deep is the page?",
          "What does the page of 20 posts cost that lies so far down the list?",
          "With an offset the database walks past all rows in front of the page, with a keyset it"
              + " goes straight to the place where the page before ended. So the rows that it reads"
              + " grow with the depth in one case and stay those of the page in the other, and the"
              + " time follows them.",
          Paging::run);

  private static final String DEEP = "posts before the page";

  private Paging() {}

  private static Findings run(Bench bench) throws SQLException {
    long deepest = Math.max(1, bench.census().posts() - PAGE);
    Sizes sizes =
        Sizes.upTo(
                deepest, DEEP, "there are fewer posts", 10, 100, 1_000, 10_000, 100_000, 1_000_000)
            .withEnd(deepest);
    Reader reader = JdbiReader.batched(bench.database());
    List<Way> ways =
        List.of(
            new Way("offset", depth -> explained(reader, byOffset(depth), bench)),
            new Way("keyset", depth -> explained(reader, byKeyset(reader, depth), bench)));
    Results results = new Comparison(bench, DEEP, Comparison.WARM_UPS, ways).at(sizes);
    return new Account(bench, results, DEEP)
        .showing(TIME, ROWS_READ)
        .comparing("keyset", "offset", TIME)
        .comparing("keyset", "offset", ROWS_READ)
        .findings();
  }

  private static Query<Post> newestFirst() {
    return Query.from(Post.ENTITY)
        .select(Post.ID, Post.TITLE)
        .orderBy(Post.PUBLISHED_AT.descending())
        .limit(PAGE);
  }

  private static Query<Post> byOffset(long depth) {
    return newestFirst().offset(depth);
  }

  /** Starts behind the last row before the page. */
  private static Query<Post> byKeyset(Reader reader, long depth) {
    Cursor before = reader.find(newestFirst().offset(depth - 1).limit(1)).last().orElseThrow();
    return newestFirst().after(before).oneWay();
  }

  private static Way.Attempt explained(Reader reader, Query<Post> query, Bench bench) {
    Way.Attempt reading = bench.reading(reader, query);
    return new Way.Attempt() {
      @Override
      public void once(Sample sample) throws SQLException {
        reading.once(sample);
      }

      @Override
      public void afterwards(Sample sample) throws SQLException {
        sample.put(ROWS_READ, RowsRead.by(sample.tally().first().orElseThrow(), bench.database()));
      }
    };
  }
}
