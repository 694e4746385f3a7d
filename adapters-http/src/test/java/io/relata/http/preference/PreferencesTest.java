package io.relata.http.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.application.work.UnitOfWork.Ending;
import io.relata.domain.model.Resolution;
import io.relata.domain.query.Counting;
import io.relata.http.preference.Preferences.Purpose;
import io.relata.http.problem.Rejection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PreferencesTest {

  @Test
  void askForNothingUnlessTheySay() {
    Preferences none = reading(List.of());
    assertThat(none.counting()).isEqualTo(Counting.NONE);
    assertThat(none.applied()).isEmpty();
  }

  @Test
  void askForACount() {
    assertThat(reading(List.of("count=exact")).counting()).isEqualTo(Counting.EXACT);
    assertThat(reading(List.of("count=planned")).counting()).isEqualTo(Counting.PLANNED);
    assertThat(reading(List.of("return=minimal, count=estimated")).counting())
        .isEqualTo(Counting.ESTIMATED);
  }

  @Test
  void mayStandInSeveralHeaders() {
    Preferences both = reading(List.of("handling=lenient", "count=exact"));
    assertThat(both.applied()).containsExactly("handling=lenient", "count=exact");
  }

  @Test
  void arePassedOverWhereTheyAreNotKnown() {
    assertThat(reading(List.of("respond-async, count=some, ,")).counting())
        .isEqualTo(Counting.NONE);
  }

  @Test
  void areRefusedWhereTheyAreNotKnownAndMustBe() {
    assertThatThrownBy(() -> reading(List.of("handling=strict, count=some, return=minimal")))
        .isInstanceOfSatisfying(
            Rejection.class,
            refused -> assertThat(refused.problem().details()).contains("count=some"));
  }

  @Test
  void sayHowAWriteEndsAndIsAnswered() {
    Preferences preferences =
        writing(
            "return=representation",
            "missing=default, tx=rollback",
            "resolution=merge-duplicates, count=exact");
    assertThat(preferences)
        .isEqualTo(
            new Preferences(
                Counting.EXACT,
                Returning.REPRESENTATION,
                Missing.DEFAULT,
                Optional.of(Resolution.MERGE),
                Ending.UNDONE,
                OptionalLong.empty(),
                List.of(
                    "return=representation",
                    "missing=default",
                    "tx=rollback",
                    "resolution=merge-duplicates",
                    "count=exact")));
    assertThat(writing().returning()).isEqualTo(Returning.MINIMAL);
    assertThat(writing().ending()).isEqualTo(Ending.KEPT);
  }

  @Test
  void boundHowManyRowsAreAffectedTogetherWithStrictHandlingOnly() {
    assertThat(writing("handling=strict, max-affected=7").mostAffected()).hasValue(7);
    assertThat(writing("max-affected=7").mostAffected()).isEmpty();
    assertThatThrownBy(() -> writing("handling=strict, max-affected=few"))
        .isInstanceOf(Rejection.class);
  }

  @Test
  void ofWritingMeanNothingToARead() {
    assertThat(reading(List.of("handling=strict, tx=rollback, return=minimal")).applied())
        .containsExactly("handling=strict");
  }

  @Test
  void areRefusedWhereAWriteWithoutThemWouldDoSomethingElse() {
    for (String preference : List.of("tx=maybe", "resolution=best")) {
      assertThatThrownBy(() -> writing(preference))
          .isInstanceOfSatisfying(
              Rejection.class,
              refused -> assertThat(refused.problem().details()).contains(preference));
    }
  }

  private static Preferences reading(List<String> headers) {
    return Preferences.of(headers, Purpose.READING);
  }

  private static Preferences writing(String... headers) {
    return Preferences.of(List.of(headers), Purpose.WRITING);
  }
}
