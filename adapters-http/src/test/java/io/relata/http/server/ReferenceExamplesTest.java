package io.relata.http.server;

import static io.relata.http.server.Told.members;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.failure.Unavailable;
import io.relata.application.query.Limits;
import io.relata.domain.query.Page;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import io.relata.http.render.ReadBack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The examples of the OpenAPI document are real. */
class ReferenceExamplesTest {

  /** A database that is away, and is asked all the same. */
  private record Away(AtomicInteger asked) implements Reader {

    @Override
    public <T> Page<T> find(Query<T> query) {
      asked.incrementAndGet();
      throw new Unavailable(Unavailable.Reason.AWAY, new IllegalStateException("away"));
    }

    @Override
    public <T> void walk(Query<T> query, int portion, Consumer<? super Page<T>> each) {
      find(query);
    }
  }

  @Test
  void eachIsWhatItsAddressAnswers() {
    try (Blog blog = new Blog(Limits.USUAL)) {
      Map<String, @Nullable Object> examples = examples(Told.by(blog));
      assertThat(examples)
          .containsKeys(
              "/blog/posts?limit=2",
              "/blog/posts/1",
              "/blog/posts?title=ilike.*one*&order=id.desc&limit=2",
              "/blog/posts?select=id,title,author(id,name),tags(id,name)&tags.limit=2&limit=2",
              "/blog/authors?author_i=eq.1".replace("author_i", "user_i"),
              "/blog/authors/0");
      examples.forEach(
          (address, value) ->
              assertThat(ReadBack.parsed(blog.get(address, "X-Request-Id", "example").body()))
                  .as(address)
                  .isEqualTo(value));
    }
  }

  @Test
  void withoutRowsThereAreOnlyThoseOfProblemsAndLaterThereAreMore() {
    try (Blog blog = Blog.empty()) {
      assertThat(examples(Told.by(blog)).keySet())
          .allMatch(
              address -> address.startsWith("/blog/authors") || address.contains("/reports/"));
      blog.post("/blog/tags", "{\"name\":\"sql\"}");
      assertThat(examples(Told.by(blog)))
          .containsKeys("/blog/tags?limit=2", "/blog/tags/1")
          .doesNotContainKey("/blog/posts?limit=2");
    }
  }

  @Test
  void withoutADatabaseThereAreNoneAndItIsAskedOnce() {
    AtomicInteger asked = new AtomicInteger();
    try (Blog blog = new Blog(Limits.USUAL, new Away(asked))) {
      assertThat(examples(Told.by(blog))).isEmpty();
      assertThat(asked).hasValue(1);
    }
  }

  @Test
  void anAnswerIsAskedForOnce() {
    try (Blog blog = new Blog(Limits.USUAL)) {
      String first = blog.get("/openapi.json").body();
      blog.send("PATCH", "/blog/posts/1", "{\"title\":\"Changed\"}", new String[0]);
      assertThat(blog.get("/openapi.json").body()).isEqualTo(first);
    }
  }

  @Test
  void narrowLimitsLeaveOutWhatTheyForbid() {
    try (Blog blog = new Blog(new Limits(1_000, 1_000, 1, 5, 64, 10_000))) {
      assertThat(examples(Told.by(blog)).keySet())
          .contains("/blog/posts?limit=2")
          .noneMatch(address -> address.contains("author(id,name),tags"));
    }
  }

  private static Map<String, @Nullable Object> examples(Told told) {
    Map<String, @Nullable Object> examples = new HashMap<>();
    List<Object> twice = new ArrayList<>();
    told.eachMember(
        (name, value) -> {
          if (name.equals("examples")) {
            members(value)
                .values()
                .forEach(
                    example -> {
                      String address = String.valueOf(members(example).get("x-address"));
                      if (examples.put(address, members(example).get("value")) != null) {
                        twice.add(address);
                      }
                    });
          }
        });
    assertThat(twice).isEmpty();
    return examples;
  }
}
