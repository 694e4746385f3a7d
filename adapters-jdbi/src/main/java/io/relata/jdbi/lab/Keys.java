package io.relata.jdbi.lab;

import static io.relata.jdbi.lab.Quantity.TEXTS;
import static io.relata.jdbi.lab.Quantity.TIME;
import static io.relata.jdbi.lab.Quantity.TRAFFIC;

import io.relata.application.lab.Findings;
import io.relata.application.lab.Text;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rows found by a list of keys: a placeholder for each, or one array. */
final class Keys {

  static final Design DESIGN =
      new Design(
          "keys",
          "A placeholder for each key",
          "What does it cost to find posts by a list of keys whose length is another each time?",
          "An IN list has a placeholder for each key, so every length is another text that has to"
              + " be parsed and planned again, while an array is one value and its text always the"
              + " same. The array's statement stays prepared; the lists fill the cache of"
              + " statements and push others out of it.",
          Keys::run);

  private static final String KEYS = "keys";

  private static final String SOME_POSTS =
      """
      select posts.id
      from blog.posts
      order by posts.published_at, posts.id
      limit ?
      """;

  private static final String BY_KEYS =
      """
      select posts.id, posts.title
      from blog.posts
      where posts.id %s
      """;

  private Keys() {}

  private static Findings run(Bench bench) throws SQLException {
    Sizes sizes =
        Sizes.upTo(bench.census().posts(), KEYS, "there are fewer posts", 1, 10, 100, 1_000);
    List<Way> ways =
        List.of(
            new Way("in list", count -> new Lists(Form.IN, keys(bench, count), bench)),
            new Way("array", count -> new Lists(Form.ARRAY, keys(bench, count), bench)));
    Results results = new Comparison(bench, KEYS, Comparison.WARM_UPS, ways).at(sizes);
    return new Account(bench, results, KEYS)
        .showing(TIME, TEXTS, TRAFFIC)
        .comparing("array", "in list", TIME)
        .comparing("array", "in list", TEXTS)
        .findings();
  }

  private static long[] keys(Bench bench, long count) throws SQLException {
    ByHand some = new ByHand("posts", SOME_POSTS, statement -> statement.setLong(1, count));
    return some.ids(bench.database()).stream().mapToLong(Long::longValue).toArray();
  }

  private enum Form {
    IN {
      @Override
      ByHand statement(long[] keys) {
        String places = String.join(", ", Collections.nCopies(keys.length, "?"));
        return new ByHand(
            "posts by keys",
            BY_KEYS.formatted("in (" + places + ")"),
            statement -> {
              for (int i = 0; i < keys.length; i++) {
                statement.setLong(i + 1, keys[i]);
              }
            });
      }
    },
    ARRAY {
      @Override
      ByHand statement(long[] keys) {
        return new ByHand(
            "posts by keys",
            BY_KEYS.formatted("= any (?)"),
            statement -> statement.setObject(1, keys));
      }
    };

    abstract ByHand statement(long[] keys);
  }

  /** Lists that are up to a quarter shorter, each time another. */
  private static final class Lists implements Way.Attempt {

    private final Form form;
    private final long[] keys;
    private final Bench bench;
    private final Set<String> texts = new HashSet<>();
    private final List<Sample> samples = new ArrayList<>();
    private int runs;

    Lists(Form form, long[] keys, Bench bench) {
      this.form = form;
      this.keys = keys;
      this.bench = bench;
    }

    @Override
    public void once(Sample sample) throws SQLException {
      int shorter = runs++ % Math.max(1, keys.length / 4);
      long[] some = Arrays.copyOf(keys, keys.length - shorter);
      form.statement(some).run(bench.database(), sample);
    }

    /** What all runs at this size needed is true of each of them. */
    @Override
    public void afterwards(Sample sample) {
      sample.tally().texts("").stream().map(Text::sql).forEach(texts::add);
      samples.add(sample);
      samples.forEach(each -> each.put(TEXTS, texts.size()));
    }
  }
}
