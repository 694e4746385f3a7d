package io.relata.domain.blog;

import static io.relata.domain.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.Given;
import io.relata.domain.World;
import io.relata.domain.model.Change;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Pair;
import io.relata.domain.model.Repository;
import io.relata.domain.model.Violation;
import io.relata.domain.people.User;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What authors do besides what all rows do. */
public interface AuthorsContract {

  World world();

  private Repository<Author> rows() {
    return world().rows(Author.ENTITY);
  }

  private NewRow<Author> anyNew(int number) {
    return Author.named("Author", "author" + number + "@example.com");
  }

  @Test
  default void anEmailIsTakenOnceAndANameIsNot() {
    rows().add(List.of(anyNew(1), anyNew(2)));
    assertRefused(() -> rows().add(List.of(anyNew(3), anyNew(1))))
        .containsExactly(Violation.duplicate("email"));
    assertThat(given().all(Author.ENTITY)).hasSize(2);
  }

  @Test
  default void aUserIsOneAuthorAtMost() {
    Id<User> alice = given().user("alice");
    Id<Author> author = given().authorWhoIs(alice);
    Id<Author> other = given().author("Bob");

    assertRefused(() -> rows().change(Set.of(other), Change.to(Author.USER_ID, alice)))
        .containsExactly(Violation.duplicate("user_id"));
    rows().change(Set.of(author), Change.clearing(Author.USER_ID));
    assertThat(rows().change(Set.of(other), Change.to(Author.USER_ID, alice))).isEqualTo(1);
  }

  @Test
  default void anAuthorWhoIsAUserIsOneWhoIsThere() {
    assertRefused(() -> given().authorWhoIs(Id.of(77)))
        .containsExactly(Violation.unknownReference("user_id"));
  }

  @Test
  default void withAnAuthorGoPostsAndTheirCommentsAndNothingElse() {
    Id<User> user = given().user("alice");
    Id<Author> alice = given().authorWhoIs(user);
    Id<Author> bob = given().author("Bob");
    Id<Post> alices = given().post(alice, "By Alice");
    Id<Post> bobs = given().post(bob, "By Bob");
    Id<Tag> python = given().tag("python", alices);
    Id<Tag> sql = given().tag("sql", bobs);
    given().comment(alices, "On Alice's", Optional.of(user));
    Id<Comment> onBobs = given().comment(bobs, "On Bob's", Optional.of(user));

    assertThat(rows().remove(Set.of(alice))).isEqualTo(1);

    assertThat(given().ids(Author.ENTITY)).containsExactly(bob);
    assertThat(given().ids(Post.ENTITY)).containsExactly(bobs);
    assertThat(given().ids(Comment.ENTITY)).containsExactly(onBobs);
    assertThat(given().ids(Tag.ENTITY)).containsExactly(python, sql);
    assertThat(given().ids(User.ENTITY)).containsExactly(user);
    assertThat(world().links().unlink(Post.TAGS, Set.of(Pair.of(bobs, sql)))).isEqualTo(1);
  }

  private Given given() {
    return new Given(world());
  }
}
