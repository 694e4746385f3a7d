package io.relata.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.bootstrap.Relata;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command and the server beside it give the same bytes. */
@TestInstance(Lifecycle.PER_CLASS)
class QueryAgainstServerTest {

  private static final int TAGS = 20_000;

  private final HttpClient client = HttpClient.newHttpClient();
  private Path folder;
  private Databases databases;
  private Map<String, String> environment;
  private Process server;
  private URI address;

  @BeforeAll
  void start(@TempDir Path given) throws IOException, SQLException {
    folder = given;
    databases = new Databases(folder.resolve("server"));
    Databases.Database database = databases.empty();
    environment = database.environment();
    Run.in(folder, environment, "demo", "--authors=5", "--posts-per-author=20");
    database.change(
        "insert into blog.tags (name) select 'tag ' || generate_series(1, " + TAGS + ")");
    server = start("serve", "--port=0");
    String greeting = server.inputReader().readLine();
    address = URI.create(greeting.substring(greeting.indexOf("http://")));
  }

  @AfterAll
  void stop() {
    server.destroy();
    server.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    client.close();
    databases.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/blog/posts                                               | json   | application/json",
        "/blog/posts?select=title,author(name),tags(name)&limit=30 | json   | application/json",
        "/blog/posts?select=id,comments(id,user(username))         | ndjson | application/x-ndjson",
        "/blog/posts?select=id,title,published_at&order=title.desc | csv    | text/csv",
        "/blog/posts/7?select=*,author(*)                          | json   | application/json",
        "/blog/posts?id=eq.3                | object | application/vnd.pgrst.object+json",
        "/people/users?select=username&username=like.*%C3%A9*      | json   | application/json",
        "/rest/v1/tags?limit=2              | application/vnd.pgrst.array+json;nulls=stripped"
            + "                             | application/vnd.pgrst.array+json;nulls=stripped",
      })
  void giveTheSameBytes(String request, String format, String accept)
      throws IOException, InterruptedException {
    HttpResponse<String> served =
        client.send(
            HttpRequest.newBuilder(address.resolve(request)).header("Accept", accept).build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(served.statusCode()).isEqualTo(200);

    Run run = Run.in(folder, environment, "query", request, "--format=" + format);

    String lineEnd = served.body().endsWith("\n") ? "" : "\n";
    assertThat(run).isEqualTo(new Run(0, served.body() + lineEnd, ""));
  }

  @Test
  void aClosedPipeEndsALongAnswerInSilence() throws IOException {
    Process query = start("query", "blog/tags", "--format=ndjson");
    try (BufferedReader out = query.inputReader()) {
      assertThat(out.readLine()).startsWith("{\"id\":1,");
    }
    query.onExit().orTimeout(30, TimeUnit.SECONDS).join();

    assertThat(query.exitValue()).isZero();
    assertThat(query.errorReader().readLine()).isNull();
  }

  private Process start(String... arguments) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-cp",
            System.getProperty("java.class.path"),
            Relata.class.getName());
    builder.command().addAll(List.of(arguments));
    builder.environment().putAll(environment);
    return builder.directory(folder.toFile()).start();
  }
}
