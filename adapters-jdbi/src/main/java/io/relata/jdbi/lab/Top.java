package io.relata.jdbi.lab;

import static io.relata.jdbi.lab.Quantity.TIME;

import io.relata.application.lab.Findings;
import java.sql.SQLException;
import java.util.List;

/** The newest posts of each author, ranked among all of theirs or sought for each author. */
final class Top {

  static final Design DESIGN =
      new Design(
          "top",
          "The newest three of each",
          "What does it cost to find the three newest posts of each of so many authors?",
          "A window function numbers all posts of the authors and throws away what is not among the"
              + " first three, a lateral join walks the index for each author and stops after"
              + " three. The first reads everything that the authors ever wrote, the second only"
              + " what it gives, so the difference grows with the number of posts that each of them"
              + " has.",
          Top::run);

  private static final String AUTHORS = "authors";

  private static final String SOME_AUTHORS =
      "select authors.id from blog.authors order by authors.id limit ?";

  private static final String WINDOW =
      """
      select ranked.author_id, ranked.id, ranked.title
      from (
        select
          posts.author_id,
          posts.id,
          posts.title,
          row_number() over (
            partition by posts.author_id
            order by posts.published_at desc, posts.id desc
          ) as place
        from blog.posts
        where posts.author_id = any (?)
      ) as ranked
      where ranked.place <= 3
      order by ranked.author_id, ranked.place
      """;

  private static final String LATERAL =
      """
      select newest.author_id, newest.id, newest.title
      from unnest(?) as author(id)
      cross join lateral (
        select posts.author_id, posts.id, posts.title
        from blog.posts
        where posts.author_id = author.id
        order by posts.published_at desc, posts.id desc
        limit 3
      ) as newest
      """;

  private Top() {}

  private static Findings run(Bench bench) throws SQLException {
    Sizes sizes =
        Sizes.upTo(
            bench.census().authors(),
            AUTHORS,
            "there are fewer authors",
            1,
            10,
            100,
            1_000,
            10_000);
    List<Way> ways = List.of(way("window", WINDOW, bench), way("lateral", LATERAL, bench));
    Results results = new Comparison(bench, AUTHORS, Comparison.WARM_UPS, ways).at(sizes);
    return new Account(bench, results, AUTHORS)
        .showing(TIME)
        .comparing("window", "lateral", TIME)
        .findings();
  }

  private static Way way(String name, String sql, Bench bench) {
    return new Way(
        name,
        count -> {
          long[] authors = authors(bench, count);
          ByHand newest =
              new ByHand("the newest three", sql, statement -> statement.setObject(1, authors));
          return sample -> newest.run(bench.database(), sample);
        });
  }

  private static long[] authors(Bench bench, long count) throws SQLException {
    ByHand some = new ByHand("authors", SOME_AUTHORS, statement -> statement.setLong(1, count));
    return some.ids(bench.database()).stream().mapToLong(Long::longValue).toArray();
  }
}
