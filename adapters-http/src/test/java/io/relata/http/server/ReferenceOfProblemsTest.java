package io.relata.http.server;

import static io.relata.http.server.Told.elements;
import static io.relata.http.server.Told.members;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.query.Limits;
import io.relata.http.render.ReadBack;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The problems that are met are among those that are told of the operation. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceOfProblemsTest {

  private final Blog blog = new Blog(new Limits(1_000, 1_000, 2, 2, 5, 5));
  private final Told told = Told.by(blog);

  @AfterAll
  void close() {
    blog.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET | /blog/posts | ?titel=eq.x | ",
        "GET | /blog/posts | ?select=titel | ",
        "GET | /blog/posts | ?select=nobody(id) | ",
        "GET | /blog/posts | ?author.id=eq.1 | ",
        "GET | /blog/posts | ?order=tags(name) | ",
        "GET | /blog/posts | ?select=...tags(name) | ",
        "GET | /blog/posts | ?tags=eq.1 | ",
        "GET | /blog/posts | ?order=count() | ",
        "GET | /blog/posts | ?select=count()&order=title | ",
        "GET | /blog/posts | ?id=in.(1,2,3,4,5,6) | ",
        "GET | /blog/posts | ?id=eq.x | ",
        "GET | /blog/posts | ?id | ",
        "GET | /blog/posts/{id} | /999 | ",
        "GET | /blog/posts/{id} | /x | ",
        "GET | /blog/posts/{id} | /1?select=count() | ",
        "GET | /budget/reports/by-month | ?select=month | ",
        "GET | /budget/reports/by-month | ?order=amount | ",
        "POST | /blog/tags | | {",
        "POST | /blog/tags | | {\"nam\":\"x\"}",
        "POST | /blog/tags | | {\"name\":\"sql\"}",
        "POST | /blog/tags | | {\"name\":7}",
        "POST | /blog/tags | | {\"name\":\"\"}",
        "POST | /blog/tags | | {}",
        "POST | /blog/tags | ?on_conflict=id,name | {\"name\":\"x\"}",
        "POST | /blog/posts | ?on_conflict=title | {\"title\":\"x\"}",
        "POST | /blog/posts | | {\"title\":\"x\",\"content\":\"\",\"author_id\":999}",
        "PATCH | /blog/tags | | {\"name\":\"x\"}",
        "PATCH | /blog/tags | ?limit=1&id=gt.0 | {\"name\":\"x\"}",
        "PATCH | /blog/tags | ?id=gt.0 | {\"name\":\"x\"}",
        "PATCH | /blog/tags | ?id=eq.1 | {\"id\":2}",
        "PATCH | /blog/tags/{id} | /999 | {\"name\":\"x\"}",
        "PATCH | /blog/tags/{id} | /1 | {\"name\":null}",
        "PUT | /blog/tags/{id} | /1 | {\"id\":2,\"name\":\"x\"}",
        "PUT | /blog/tags/{id} | /1 | []",
        "PUT | /blog/tags/{id} | /1 | {}",
        "DELETE | /blog/tags | | ",
        "DELETE | /blog/tags/{id} | /999 | ",
        "PUT | /blog/posts/{id}/tags | /1/tags | {}",
        "PUT | /blog/posts/{id}/tags | /1/tags | [{\"id\":999}]",
        "PUT | /blog/posts/{id}/tags | /999/tags | []",
        "PUT | /blog/posts/{id}/tags/{other} | /1/tags/999 | ",
        "PUT | /blog/posts/{id}/tags/{other} | /999/tags/1 | ",
        "PUT | /blog/posts/{id}/tags/{other} | /x/tags/1 | ",
        "DELETE | /blog/posts/{id}/tags/{other} | /1/tags/1?a=b | ",
        "POST | /tasks/tasks/{id}/complete | /999/complete | ",
        "POST | /tasks/tasks/{id}/complete | /1/complete | {\"a\":1}",
        "GET | /shadow/{id} | /nobody | ",
        "GET | /rest/v1/{collection} | /nobody | "
      })
  void areAmongThoseThatAreTold(
      String verb, String path, @Nullable String rest, @Nullable String body) {
    int part = path.indexOf("/{");
    String address = (part < 0 ? path : path.substring(0, part)) + (rest == null ? "" : rest);
    HttpResponse<String> answer = blog.send(verb, address, body == null ? "" : body, new String[0]);

    assertThat(answer.statusCode()).as(answer.body()).isGreaterThanOrEqualTo(400);
    Map<String, @Nullable Object> problem = members(ReadBack.parsed(answer.body()));
    Map<String, @Nullable Object> schema =
        members(
            told.at(
                "paths",
                path,
                verb.toLowerCase(Locale.ROOT),
                "responses",
                String.valueOf(answer.statusCode()),
                "content",
                "application/problem+json",
                "schema"));
    Map<String, @Nullable Object> narrowed =
        members(members(elements(schema.get("allOf")).get(1)).get("properties"));
    for (String member : List.of("code", "type")) {
      assertThat(elements(members(narrowed.get(member)).get("enum")))
          .as("%s of %s", member, answer.body())
          .contains(problem.get(member));
    }
  }
}
