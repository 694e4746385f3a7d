package io.relata.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/** What is true of every answer that tells of an outage. */
final class Outage {

  private Outage() {}

  /** It tells one of these codes, and when to come back. */
  static void require(HttpResponse<String> answer, String... codes) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).contains("1");
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body()).doesNotContain("Exception");
    assertThat(codes).as(answer.body()).contains(code(answer));
  }

  private static String code(HttpResponse<String> answer) {
    return answer.body().replaceFirst("(?s).*\"code\":\"([^\"]*)\".*", "$1");
  }
}
