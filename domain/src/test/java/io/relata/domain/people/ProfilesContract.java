package io.relata.domain.people;

import static io.relata.domain.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.Given;
import io.relata.domain.World;
import io.relata.domain.model.Change;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Put;
import io.relata.domain.model.Repository;
import io.relata.domain.model.Resolution;
import io.relata.domain.model.Violation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What profiles do besides what all rows do. */
public interface ProfilesContract {

  World world();

  private Repository<Profile> rows() {
    return world().rows(Profile.ENTITY);
  }

  @Test
  default void aUserHasOneProfileAtMost() {
    Id<User> alice = given().user("alice");
    given().profileOf(alice);

    assertRefused(() -> given().profileOf(alice)).containsExactly(Violation.duplicate("user_id"));
  }

  @Test
  default void aProfileBelongsToAUserWhoIsThere() {
    assertRefused(() -> given().profileOf(Id.of(77)))
        .containsExactly(Violation.unknownReference("user_id"));
    Id<Profile> profile = given().profileOf(given().user("alice"));
    assertRefused(() -> rows().change(Set.of(profile), Change.to(Profile.USER_ID, Id.of(77))))
        .containsExactly(Violation.unknownReference("user_id"));
  }

  @Test
  default void anEmptyTextIsAValueAndNotAMissingOne() {
    NewRow<Profile> empty = Profile.of(given().user("alice")).with(Profile.BIO, "");
    rows().add(List.of(empty));

    assertThat(given().all(Profile.ENTITY).getFirst().find(Profile.BIO)).contains("");
    assertThat(given().all(Profile.ENTITY).getFirst().find(Profile.WEBSITE)).isEmpty();
  }

  @Test
  default void aRowThatIsMergedTakesOverNoMoreThanItNamesItself() {
    Id<User> alice = given().user("alice");
    Id<User> bob = given().user("bob");
    given().profileOf(alice);
    given().profileOf(bob);

    List<Put<Profile>> put =
        rows()
            .put(
                List.of(
                    Profile.of(bob).with(Profile.WEBSITE, "https://bob.example.com"),
                    Profile.of(alice).withPlain(Profile.BIO, null)),
                Profile.USER_ID,
                Resolution.MERGE);

    assertThat(put)
        .map(each -> each.row().bio())
        .containsExactly(Optional.of("Reads a lot"), Optional.empty());
    assertThat(put)
        .map(each -> each.row().website())
        .containsExactly(Optional.of("https://bob.example.com"), Optional.empty());
  }

  private Given given() {
    return new Given(world());
  }
}
