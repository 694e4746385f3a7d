package io.relata.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.domain.model.Id;
import io.relata.domain.model.Refused;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
    Username tooLong = new Username("u".repeat(51));
    Email longerStill = new Email("e".repeat(244) + DOMAIN);
    assertRefused(
        () -> new NewUser(tooLong, longerStill, true),
        "username is longer than 50 characters; email is longer than 255 characters");
    assertRefused(
        () -> NewUser.active("", "nobody"), "username is empty; email is no e-mail address");
    assertRefused(
        () -> NewUser.active(tooLong.value(), "\0@"),
        "username is longer than 50 characters; email takes text without the character U+0000");
  }

  @Test
  void aNewUserMayFillTheirFields() {
    String username = "😀".repeat(50);
    String email = "e".repeat(243) + DOMAIN;
    assertThat(NewUser.active(username, email))
        .isEqualTo(new NewUser(new Username(username), new Email(email), true));
  }

  @Test
  void aNewGroupHasANameOfSomeLength() {
    assertThat(new NewGroup("g".repeat(50)).name()).hasSize(50);
    assertRefused(() -> new NewGroup("g".repeat(51)), "name is longer than 50 characters");
    assertRefused(() -> new NewGroup(""), "name is empty");
  }

  @Test
  void aNewProfileIsToldAllThatIsWrong() {
    assertRefused(
        () -> new NewProfile(Id.of(1), Optional.of("\0"), Optional.of("\ud83d")),
        "bio takes text without the character U+0000;"
            + " website takes text without half a surrogate pair");
  }

  @Test
  void aNewProfileNeedSayNothing() {
    NewProfile silent = new NewProfile(Id.of(1), Optional.empty(), Optional.of(""));
    assertThat(silent.bio()).isEmpty();
    assertThat(silent.website()).contains("");
  }

  private static void assertRefused(ThrowingCallable work, String message) {
    assertThatThrownBy(work).isInstanceOf(Refused.class).hasMessage(message);
  }
}
