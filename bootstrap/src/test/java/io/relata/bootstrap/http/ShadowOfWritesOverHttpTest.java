package io.relata.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.http.server.HttpServer;
import io.relata.http.shadow.Visibility;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What {@code /shadow} tells of requests that write. */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShadowOfWritesOverHttpTest {

  private Served served;
  private HttpServer server;

  @BeforeAll
  void start(@TempDir Path folder) throws SQLException {
    served = new Served(folder.resolve("server"));
    server = served.another(Visibility.SHOWN);
    served.run(
        """
        insert into blog.authors (name, email)
        values ('Alice', 'alice@example.com'), ('Bob', 'bob@example.com');
        insert into blog.posts (title, content, author_id)
        values ('One', '', 1), ('Two', '', 1), ('Three', '', 2), ('Four', '', 2);
        insert into blog.post_tags (post_id, tag_id)
        values (1, 1), (1, 2), (2, 1), (3, 1)
        """);
  }

  @AfterAll
  void stop() {
    server.close();
    served.close();
  }

  @Test
  void whatIsOnlyTriedTellsWhatWouldGoWithIt() throws SQLException {
    HttpResponse<String> answer = send("DELETE", "/blog/authors/1", "", "Prefer", "tx=rollback");

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.headers().firstValue("Relata-Statements")).contains("4/4");
    assertThat(shadowOf(answer))
        .contains(
            """
            "verdict":"within","transaction":{"outcome":"tried","attempts":1},"touched":[\
            {"table":"blog.authors","added":0,"changed":0,"removed":1},\
            {"table":"blog.post_tags","added":0,"changed":0,"removed":3},\
            {"table":"blog.posts","added":0,"changed":0,"removed":2}],"statements":[\
            """);
    assertThat(served.ask("select count(*) from blog.posts where author_id = 1")).isEqualTo(2);
  }

  @Test
  void whatIsRefusedFailed() {
    HttpResponse<String> answer =
        send("POST", "/blog/authors", "{\"name\":\"Bob\",\"email\":\"bob@example.com\"}");

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.headers().firstValue("Relata-Statements").orElseThrow())
        .matches("[1-9]/[1-9]");
    assertThat(shadowOf(answer))
        .contains("\"transaction\":{\"outcome\":\"failed\",\"attempts\":1},\"statements\":[");
  }

  @Test
  void aReadTellsNeither() {
    assertThat(shadowOf(send("GET", "/blog/authors", "")))
        .contains("\"verdict\":\"within\",\"statements\":[");
  }

  @Test
  void whatBeganAnewTellsHowOften() throws SQLException {
    // A sequence goes on when a transaction is undone.
    served.run(
        """
        create sequence blog.tries;
        create function blog.deadlock_twice() returns trigger language plpgsql as $$
        begin
          if nextval('blog.tries') < 3 then
            raise exception using errcode = '40P01';
          end if;
          return new;
        end $$;
        create trigger deadlocked_twice before update on blog.posts
          for each row execute function blog.deadlock_twice()
        """);

    HttpResponse<String> answer = send("PATCH", "/blog/posts/3", "{\"content\":\"Ours\"}");

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.headers().firstValue("Relata-Statements")).contains("6/6");
    assertThat(shadowOf(answer))
        .contains("\"transaction\":{\"outcome\":\"kept\",\"attempts\":3},\"statements\":[");
    assertThat(served.ask("select count(*) from blog.posts where content = 'Ours'")).isEqualTo(1);
  }

  private HttpResponse<String> send(String verb, String address, String body, String... headers) {
    List<String> all = new ArrayList<>(List.of(headers));
    all.addAll(List.of("Content-Type", "application/json"));
    return served.send(server.port(), verb, address, body, all.toArray(String[]::new));
  }

  private String shadowOf(HttpResponse<String> answer) {
    String id = answer.headers().firstValue("Relata-Request").orElseThrow();
    return served.get(server.port(), "/shadow/" + id).body();
  }
}
