package io.relata.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/** Answers that refuse a request. */
final class Refusal {

  private Refusal() {}

  static void assertProblem(HttpResponse<String> answer, int status, String code, String part) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains("\"code\":\"" + code + "\"", part);
  }
}
