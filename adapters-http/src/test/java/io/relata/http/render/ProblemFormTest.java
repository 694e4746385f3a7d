package io.relata.http.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProblemFormTest {

  @Test
  void aProblemHasTheMembersOfBothItsReaders() throws IOException {
    Problem problem =
        Problem.of(Kind.UNKNOWN_FIELD, "blog.posts has no field \"titel\"")
            .withDetails("It was asked for in select")
            .withHint("Did you mean title?");

    assertThat(written(problem))
        .isEqualTo(
            """
            {"type":"/docs/problems#unknown-field","title":"There is no such field",\
            "status":400,"detail":"blog.posts has no field \\"titel\\"",\
            "instance":"/shadow/7","code":"42703",\
            "message":"blog.posts has no field \\"titel\\"",\
            "details":"It was asked for in select","hint":"Did you mean title?"}\
            """);
  }

  @Test
  void whatIsNotSaidIsNull() throws IOException {
    assertThat(written(Problem.of(Kind.FAULT, "Sorry")))
        .endsWith("\"message\":\"Sorry\",\"details\":null,\"hint\":null}");
  }

  private static String written(Problem problem) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ProblemForm.write(problem, "/shadow/7", out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
