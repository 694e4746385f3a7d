package io.relata.domain.people;

import static io.relata.domain.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.Given;
import io.relata.domain.Race;
import io.relata.domain.World;
import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.model.Change;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Pair;
import io.relata.domain.model.Repository;
import io.relata.domain.model.Violation;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What users do besides what all rows do. */
public interface UsersContract {

  World world();

  private Repository<User> rows() {
    return world().rows(User.ENTITY);
  }

  private NewRow<User> anyNew(int number) {
    return User.named("user " + number, "user" + number + "@example.com");
  }

  @Test
  default void aUserIsAsOldAsTheirRowToTheMicrosecond() {
    Instant before = Instant.now();
    Instant createdAt = rows().add(List.of(anyNew(1))).getFirst().createdAt();

    assertThat(createdAt).isBetween(before.minusSeconds(60), before.plus(Duration.ofMinutes(1)));
    assertThat(createdAt).isEqualTo(createdAt.truncatedTo(ChronoUnit.MICROS));
  }

  @Test
  default void aUsernameIsTakenOnce() {
    given().user("alice");

    assertRefused(() -> rows().add(List.of(User.named("alice", "other@example.com"))))
        .containsExactly(Violation.duplicate("username"));
    rows().add(List.of(User.named("Alice", "other@example.com")));
    assertThat(given().all(User.ENTITY)).hasSize(2);
  }

  @Test
  default void anEmailIsTakenOnce() {
    given().user("alice");

    assertRefused(() -> rows().add(List.of(User.named("other", "alice@example.com"))))
        .containsExactly(Violation.duplicate("email"));
  }

  @Test
  default void oneRefusedUserKeepsTheOthersOut() {
    assertRefused(() -> rows().add(List.of(anyNew(1), anyNew(2), anyNew(1)))).hasSize(1);
    assertThat(given().all(User.ENTITY)).isEmpty();
  }

  @Test
  default void aChangeThatWouldTakeANameTwiceChangesNobody() {
    Id<User> alice = given().user("alice");
    Id<User> bob = given().user("bob");
    Change<User> toCarol = Change.to(User.USERNAME, new Username("carol"));

    assertRefused(() -> rows().change(Set.of(alice, bob), toCarol))
        .containsExactly(Violation.duplicate("username"));
    assertThat(given().all(User.ENTITY))
        .map(user -> user.get(User.USERNAME))
        .containsExactly(new Username("alice"), new Username("bob"));
    assertThat(rows().change(Set.of(bob), toCarol)).isEqualTo(1);
    assertThat(rows().change(Set.of(bob), toCarol)).isEqualTo(1);
  }

  @Test
  default void ofManyWhoWantANameAtOnceOneGetsIt() {
    List<Optional<User>> got =
        Race.of(
            4,
            runner -> rows().add(List.of(User.named("alice", runner + "@example.com"))).getFirst());

    assertThat(got.stream().flatMap(Optional::stream).map(User::id))
        .containsExactlyElementsOf(given().ids(User.ENTITY));
  }

  @Test
  default void withAUserGoWhatIsOnlyAboutThem() {
    Id<User> alice = given().user("alice");
    Id<User> bob = given().user("bob");
    given().profileOf(alice);
    Id<Profile> bobs = given().profileOf(bob);
    Id<Group> group = given().groupOf("readers", alice);
    world().links().link(User.GROUPS, Set.of(Pair.of(bob, group)));

    assertThat(rows().remove(Set.of(alice))).isEqualTo(1);

    assertThat(given().ids(Profile.ENTITY)).containsExactly(bobs);
    assertThat(given().ids(Group.ENTITY)).containsExactly(group);
    assertThat(world().links().unlink(User.GROUPS, Set.of(Pair.of(bob, group)))).isEqualTo(1);
  }

  @Test
  default void whatAUserWroteStaysWithoutThem() {
    Id<User> alice = given().user("alice");
    Id<Author> author = given().authorWhoIs(alice);
    Id<Post> post = given().post(author, "Post");
    Id<Comment> comment = given().comment(post, "Comment", Optional.of(alice));

    rows().remove(Set.of(alice));

    assertThat(given().all(Author.ENTITY).getFirst().id()).isEqualTo(author);
    assertThat(given().all(Author.ENTITY).getFirst().find(Author.USER_ID)).isEmpty();
    assertThat(given().ids(Post.ENTITY)).containsExactly(post);
    assertThat(given().all(Comment.ENTITY).getFirst().id()).isEqualTo(comment);
    assertThat(given().all(Comment.ENTITY).getFirst().find(Comment.USER_ID)).isEmpty();
  }

  private Given given() {
    return new Given(world());
  }
}
