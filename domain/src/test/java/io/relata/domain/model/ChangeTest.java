package io.relata.domain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.domain.blog.Author;
import io.relata.domain.people.Email;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangeTest {

  @Test
  void aChangePrintsWhatItSets() {
    assertThat(
            Change.to(Author.NAME, "O'Hara")
                .and(Author.EMAIL, new Email("ohara@example.com"))
                .andClearing(Author.USER_ID))
        .hasToString("set name = 'O''Hara', email = 'ohara@example.com', user_id = null");
    assertThat(Change.clearing(Author.USER_ID)).hasToString("set user_id = null");
  }

  @Test
  void theLastWordOnAFieldCounts() {
    assertThat(Change.clearing(Author.USER_ID).and(Author.USER_ID, Id.of(7)))
        .isEqualTo(Change.to(Author.USER_ID, Id.of(7)))
        .isNotEqualTo(Change.clearing(Author.USER_ID));
  }

  @Test
  void goingOnFromAChangeLeavesItAlone() {
    Change<Author> change = Change.to(Author.NAME, "Alice");
    Change<Author> more = change.andClearing(Author.USER_ID);
    assertThat(change).isEqualTo(Change.to(Author.NAME, "Alice")).isNotEqualTo(more);
  }

  @Test
  void aChangeDoesNotChangeWithTheValuesItWasMadeOf() {
    Map<Field<Author, ?>, Object> values = new HashMap<>();
    values.put(Author.NAME, "Alice");
    Change<Author> change = new Change<Author>(values);
    values.clear();
    assertThat(change).isEqualTo(Change.to(Author.NAME, "Alice"));
  }

  @Test
  void allRulesThatItBreaksAreToldAtOnce() {
    Violation empty = new Violation("name", "form", "is empty");
    Violation kept = new Violation("email", "required", "can not be cleared");

    assertThat(Change.to(Author.NAME, "").violations()).containsExactly(empty);
    assertThat(Change.clearing(Author.EMAIL).and(Author.NAME, "").violations())
        .containsExactly(kept, empty);
    assertThat(Change.clearing(Author.USER_ID).violations()).isEmpty();
    assertThatThrownBy(() -> Change.clearing(Author.EMAIL).and(Author.NAME, "").requireRules())
        .isInstanceOf(Refused.class)
        .hasMessage("email can not be cleared; name is empty");
  }

  @Test
  void theIdentityStays() {
    assertThat(Change.to(Author.ID, Id.of(7)).violations()).containsExactly(Violation.given("id"));
  }
}
