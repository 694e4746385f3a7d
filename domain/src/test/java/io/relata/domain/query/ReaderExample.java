package io.relata.domain.query;

import io.relata.domain.Given;
import io.relata.domain.World;
import io.relata.domain.blog.Author;
import io.relata.domain.blog.Post;
import io.relata.domain.model.Id;
import io.relata.domain.people.User;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

/**
 * What each example of a reader starts from: Alice with three posts, Bob with one and Carl with
 * none.
 */
interface ReaderExample {

  /** A world that nobody has touched yet; the same one all through a test. */
  World world();

  /** The reader that is tried, over that world. */
  default Reader reader() {
    return world().reader();
  }

  @BeforeEach
  default void aBlogWithThreeAuthors() {
    Id<User> uma = given().user("uma");
    Id<User> vic = given().user("vic");
    Id<Author> alice = given().authorWhoIs(uma);
    Id<Author> bob = given().author("Bob");
    given().author("Carl");
    Id<Post> one = given().post(alice, "one");
    Id<Post> two = given().post(alice, "two");
    given().post(alice, "three");
    Id<Post> four = given().post(bob, "four");
    Stream.of(one, two, four).forEach(post -> given().tag("python", post));
    given().tag("sql", one);
    given().comment(one, "a", Optional.of(uma));
    given().comment(one, "b", Optional.empty());
    given().comment(one, "c", Optional.of(vic));
    given().comment(four, "d", Optional.of(uma));
  }

  default Given given() {
    return new Given(world());
  }
}
