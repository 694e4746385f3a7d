package io.relata.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.query.Limits;
import io.relata.domain.query.Page;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import java.net.http.HttpResponse;
import java.util.function.Consumer;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no code expects of a request ends as a problem all the same. */
@Timeout(60)
class ErrorsTest {

  /** Reads nothing, for want of stack. */
  private record Overflowing() implements Reader {

    @Override
    public <T> Page<T> find(Query<T> query) {
      throw new StackOverflowError("ours");
    }

    @Override
    public <T> void walk(Query<T> query, int portion, Consumer<? super Page<T>> each) {
      throw new AssertionError("a fault of ours");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/blog/posts, application/json",
    "/blog/posts/1, application/json",
    "/rest/v1/posts, text/csv",
    "/blog/posts, application/x-ndjson"
  })
  void areToldAsProblems(String address, String form) {
    try (Blog blog = new Blog(Limits.USUAL, new Overflowing())) {
      HttpResponse<String> answer = blog.get(address, "Accept", form);
      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(answer.body())
          .contains("\"code\":\"XX000\"")
          .contains("the server's log says more under ")
          .doesNotContain("Error")
          .doesNotContain("ours");
      assertThat(blog.get("/metrics").body()).contains("relata_requests_in_flight 0");
    }
  }
}
