package io.relata.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.query.Guard;
import io.relata.application.query.Limits;
import io.relata.domain.memory.MemoryReader;
import io.relata.domain.memory.RandomData;
import io.relata.domain.memory.Store;
import io.relata.domain.query.Chance;
import io.relata.domain.query.Counting;
import io.relata.domain.query.Page;
import io.relata.domain.query.Query;
import io.relata.domain.query.RandomQueries;
import io.relata.domain.query.Reader;
import io.relata.domain.query.Slice;
import io.relata.domain.query.Total;
import io.relata.http.language.Address;
import io.relata.http.render.ReadBack;
import io.relata.http.view.View;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Queries made by chance, asked over HTTP and asked of the reader itself: the answers are the same.
 * A failure prints the seed; {@code -Drelata.seed=N} repeats it.
 */
class RandomQueriesOverHttpTest {

  private static final int QUERIES = 1_000;

  private final long seed = Long.getLong("relata.seed", ThreadLocalRandom.current().nextLong());
  private final Chance chance = new Chance(seed);
  private final Store data = RandomData.of(seed);
  private final Reader reader = new MemoryReader(() -> data);

  /** How much a server gives at once; none refuses anything that is made here. */
  enum Serving {
    AS_MUCH_AS_THERE_IS(1_000, 1_000),
    LITTLE_AT_ONCE(5, 2);

    private final Limits limits;

    Serving(long rows, long relatedRows) {
      this.limits = new Limits(rows, relatedRows, 10_000, 10, 10_000, 10_000);
    }
  }

  @ParameterizedTest
  @EnumSource
  void haveTheSameAnswerOverHttp(Serving serving) {
    RandomQueries queries = new RandomQueries(Blog.CATALOG, data, chance);
    int asked = 0;
    try (Blog blog = new Blog(serving.limits, reader)) {
      for (int round = 0; asked < QUERIES; round++) {
        Query<?> made = queries.next();
        Query<?> query = Plainly.uncapped(made).counting(made.counting());
        Optional<String> address = address(query);
        if (address.isPresent()) {
          asked++;
          compare(blog, address.get(), new Guard(serving.limits).guarded(query), round);
        }
      }
    }
  }

  private static Optional<String> address(Query<?> query) {
    try {
      String name = query.entity().name().context() + "/" + query.entity().name().collection();
      return Optional.of("/" + name + "?" + Address.of(query));
    } catch (IllegalArgumentException unsaid) {
      return Optional.empty();
    }
  }

  private void compare(Blog blog, String address, Query<?> query, int round) {
    String what = "seed %d, round %d: %s asks for %s".formatted(seed, round, address, query);
    Page<?> page = reader.find(query);
    HttpResponse<String> answer = ask(blog, address, query.counting());
    assertThat(answer.statusCode()).as(what + ": " + answer.body()).isEqualTo(status(page));
    assertThat(ReadingTest.header(answer, "Content-Range")).as(what).isEqualTo(range(page));
    if (answer.statusCode() == 416) {
      assertThat(answer.body()).as(what).contains("\"code\":\"PGRST103\"");
    } else {
      compare(answer, page, what);
    }
  }

  private static HttpResponse<String> ask(Blog blog, String address, Counting counting) {
    return switch (counting) {
      case NONE -> blog.get(address);
      case EXACT -> blog.get(address, "Prefer", "count=exact");
      case PLANNED -> blog.get(address, "Prefer", "count=planned");
      case ESTIMATED -> blog.get(address, "Prefer", "count=estimated");
    };
  }

  private static void compare(HttpResponse<String> answer, Page<?> page, String what) {
    View view = Plainly.view(page.query());
    var wanted = page.rows().stream().map(row -> ReadBack.of(row, view)).toList();
    Object found = ReadBack.parsed(answer.body());
    assertThat(found).as(what).isEqualTo(wanted);
    // Maps are equal whatever the order of their keys; their texts are not.
    assertThat(String.valueOf(found)).as(what).isEqualTo(wanted.toString());
    assertThat(ReadingTest.header(answer, "Relata-Truncated"))
        .as(what)
        .isEqualTo(page.cut().stream().sorted().collect(Collectors.joining(", ")));
    String links = ReadingTest.header(answer, "Link");
    assertThat(links.contains("rel=\"next\"")).as(what).isEqualTo(page.after() && !page.isEmpty());
    assertThat(links.contains("rel=\"prev\"")).as(what).isEqualTo(page.before() && !page.isEmpty());
  }

  private static int status(Page<?> page) {
    if (page.total().isEmpty()) {
      return 200;
    }
    long total = page.total().get().rows();
    if (page.query().slice().offset() > total) {
      return 416;
    }
    return page.rows().size() < total ? 206 : 200;
  }

  private static String range(Page<?> page) {
    String total = page.total().map(Total::rows).map(String::valueOf).orElse("*");
    if (page.isEmpty() || !(page.query().slice().start() instanceof Slice.Offset(long first))) {
      return "*/" + total;
    }
    return first + "-" + (first + page.rows().size() - 1) + "/" + total;
  }
}
