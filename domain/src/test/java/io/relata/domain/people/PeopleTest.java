package io.relata.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {

  private static final String DOMAIN = "@example.com";

  @ParameterizedTest
  @ValueSource(strings = {"a@b", "alice@example.com", "a@b@c", "@@@", "ä😀@ö"})
  void anEmailHasSomethingOnBothSidesOfAnAt(String text) {
    assertThat(new Email(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "@", "a@", "@b", "example.com"})
  void anythingElseIsNoEmail(String text) {
    assertThatThrownBy(() -> new Email(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("is no e-mail address");
  }

  @Test
  void aUsernameIsNotEmpty() {
    assertThat(new Username("a")).hasToString("a");
    assertThatThrownBy(() -> new Username(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("is empty");
  }

  @Test
  void aNewUserIsToldAllThatIsWrong() {
    assertBroken(
        User.named("u".repeat(51), "e".repeat(244) + DOMAIN),
        "username is longer than 50 characters",
        "email is longer than 255 characters");
    assertBroken(User.named("", "nobody"), "username is empty", "email is no e-mail address");
    assertBroken(
        User.named("u".repeat(51), "\0@"),
        "username is longer than 50 characters",
        "email takes text without the character U+0000");
  }

  @Test
  void aNewUserMayFillTheirFields() {
    assertBroken(User.named("😀".repeat(50), "e".repeat(243) + DOMAIN));
  }

  @Test
  void aNewGroupHasANameOfSomeLength() {
    assertBroken(Group.named("g".repeat(50)));
    assertBroken(Group.named("g".repeat(51)), "name is longer than 50 characters");
    assertBroken(Group.named(""), "name is empty");
  }

  @Test
  void aNewProfileIsToldAllThatIsWrong() {
    assertBroken(
        Profile.of(Id.of(1)).with(Profile.BIO, "\0").with(Profile.WEBSITE, "\ud83d"),
        "bio takes text without the character U+0000",
        "website takes text without half a surrogate pair");
  }

  @Test
  void aNewProfileNeedSayNothing() {
    assertBroken(Profile.of(Id.of(1)).with(Profile.WEBSITE, ""));
  }

  private static void assertBroken(NewRow<?> row, String... broken) {
    assertThat(row.violations()).map(Violation::toString).containsExactly(broken);
  }
}
