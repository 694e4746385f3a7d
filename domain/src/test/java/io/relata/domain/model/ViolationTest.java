package io.relata.domain.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ViolationTest {

  private static final Violation EMPTY = new Violation("title", "form", "is empty");

  @Test
  void theRulesBetweenRowsHaveTheirOwnWords() {
    assertThat(Violation.duplicate("email"))
        .isEqualTo(new Violation("email", "unique", "is taken already"));
    assertThat(Violation.unknownReference("author_id"))
        .isEqualTo(new Violation("author_id", "reference", "refers to a row that is not there"));
    assertThat(Violation.restricted("author_id"))
        .isEqualTo(
            new Violation("author_id", "restrict", "still refers to a row that was to be removed"));
    assertThat(Violation.missing("title"))
        .isEqualTo(new Violation("title", "required", "is missing"));
    assertThat(Violation.given("id"))
        .isEqualTo(new Violation("id", "generated", "is given by the database"));
  }

  @Test
  void aViolationCanBeSeenFromFurtherOut() {
    assertThat(EMPTY.within("posts[2]").within("author"))
        .isEqualTo(new Violation("author.posts[2].title", "form", "is empty"))
        .hasToString("author.posts[2].title is empty");
  }

  @Test
  void aRefusalOfOneRuleIsThatOfAListOfOne() {
    assertThat(new Refused(EMPTY).violations()).isEqualTo(List.of(EMPTY));
    assertThat(new Refused(EMPTY)).hasMessage("title is empty");
  }
}
