package io.relata.bootstrap.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.bootstrap.docs.Curl.Showing;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownTest {

  private static final Answer ANSWER =
      new Answer(
          "HTTP/1.1 200 OK",
          List.of("Content-Type: application/json", "Date: today", "ETag: \"1\""),
          "[{\"id\":1},{\"id\":2}]");

  @Test
  void aBodyIsTheSameInOtherLines() {
    assertThat(matches(Showing.BODY, "[", "  {\"id\":1},", "  {\"id\":2}", "]")).isTrue();
    assertThat(matches(Showing.BODY, "[{\"id\":1},{\"id\":3}]")).isFalse();
    assertThat(matches(Showing.BODY, "[{\"id\":1}]")).isFalse();
  }

  @Test
  void whatIsLeftOutMayBeAnythingThere() {
    assertThat(matches(Showing.BODY, "[", "  …,", "  {\"id\":2}", "]")).isTrue();
    assertThat(matches(Showing.BODY, "[{\"id\":…},{\"id\":3}]")).isFalse();
    assertThat(matches(Showing.ALL, "HTTP/1.1 200 OK", "Date: …", "…", "", "…")).isTrue();
  }

  @Test
  void headersMayBeLeftOutOnlyWhereThatIsSaid() {
    assertThat(matches(Showing.ALL, "HTTP/1.1 200 OK", "ETag: \"1\"", "…", "", "…")).isTrue();
    assertThat(matches(Showing.ALL, "HTTP/1.1 200 OK", "ETag: \"1\"", "", "…")).isFalse();
    assertThat(matches(Showing.ALL, "HTTP/1.1 200 OK", "ETag: \"2\"", "…", "", "…")).isFalse();
    assertThat(matches(Showing.ALL, "HTTP/1.1 404 Not Found", "…", "", "…")).isFalse();
  }

  @Test
  void isCorrectedInWhatItShows() {
    Shown shown = Shown.of(List.of("HTTP/1.1 404 Not Found", "ETag: \"2\"", "…"), Showing.ALL);

    assertThat(shown.corrected(ANSWER, Showing.ALL))
        .containsExactly("HTTP/1.1 200 OK", "ETag: \"1\"", "…", "", ANSWER.body());
  }

  @Test
  void showsAllHeadersWhereNothingSaysThatSomeAreLeftOut() {
    Shown shown = Shown.of(List.of("HTTP/1.1 200 OK", "Date: …"), Showing.ALL);

    assertThat(shown.corrected(ANSWER, Showing.ALL))
        .containsExactly(
            "HTTP/1.1 200 OK",
            "Content-Type: application/json",
            "Date: …",
            "ETag: \"1\"",
            "",
            ANSWER.body());
  }

  private static boolean matches(Showing showing, String... lines) {
    return Shown.of(List.of(lines), showing).matches(ANSWER, showing);
  }
}
