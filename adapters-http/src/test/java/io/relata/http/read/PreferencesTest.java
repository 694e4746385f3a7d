package io.relata.http.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.domain.query.Counting;
import io.relata.http.problem.Rejection;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreferencesTest {

  @Test
  void askForNothingUnlessTheySay() {
    Preferences none = Preferences.of(List.of());
    assertThat(none.counting()).isEqualTo(Counting.NONE);
    assertThat(none.applied()).isEmpty();
  }

  @Test
  void askForACount() {
    assertThat(Preferences.of(List.of("count=exact")).counting()).isEqualTo(Counting.EXACT);
    assertThat(Preferences.of(List.of("count=planned")).counting()).isEqualTo(Counting.PLANNED);
    assertThat(Preferences.of(List.of("return=minimal, count=estimated")).counting())
        .isEqualTo(Counting.ESTIMATED);
  }

  @Test
  void mayStandInSeveralHeaders() {
    Preferences both = Preferences.of(List.of("handling=lenient", "count=exact"));
    assertThat(both.applied()).containsExactly("handling=lenient", "count=exact");
  }

  @Test
  void arePassedOverWhereTheyAreNotKnown() {
    assertThat(Preferences.of(List.of("respond-async, count=some, ,")).counting())
        .isEqualTo(Counting.NONE);
  }

  @Test
  void areRefusedWhereTheyAreNotKnownAndMustBe() {
    assertThatThrownBy(() -> Preferences.of(List.of("handling=strict, count=some, return=minimal")))
        .isInstanceOfSatisfying(
            Rejection.class,
            refused -> assertThat(refused.problem().details()).contains("count=some"));
  }
}
