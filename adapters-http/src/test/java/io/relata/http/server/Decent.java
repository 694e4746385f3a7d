package io.relata.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.http.render.ReadBack;
import io.relata.http.server.Wire.Answer;
import java.util.Map;

/** What is true of every refusal, whatever it refuses. */
final class Decent {

  private Decent() {}

  /** It is a problem that says enough and gives nothing away. */
  static void requireProblem(Answer answer, String what) {
    assertThat(answer.header("Content-Type")).as(what).startsWith("application/problem+json");
    Object problem = ReadBack.parsed(answer.body());
    assertThat(problem).as(what).isInstanceOf(Map.class);
    Map<?, ?> members = (Map<?, ?>) problem;
    assertThat(members.get("status")).as(what).hasToString("Digits[text=" + answer.status() + "]");
    assertThat(String.valueOf(members.get("message"))).as(what).isNotBlank();
    assertThat(String.valueOf(members.get("message")).length()).as(what).isLessThan(1_000);
    requireDiscreet(answer.text(), what);
  }

  /** No insides are shown: no classes, no traces, no SQL of ours. */
  static void requireDiscreet(String text, String what) {
    assertThat(text)
        .as(what)
        .doesNotContain("io.relata", "java.", "javalin", "jetty", "Exception", "\tat ")
        .doesNotContainIgnoringCase("select \"", " from blog.", "org.postgresql", "hikari");
  }
}
