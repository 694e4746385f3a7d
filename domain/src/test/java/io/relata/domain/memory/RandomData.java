package io.relata.domain.memory;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Tag;
import io.relata.domain.model.Id;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.people.Email;
import io.relata.domain.people.Group;
import io.relata.domain.people.Profile;
import io.relata.domain.people.User;
import io.relata.domain.people.Username;
import io.relata.domain.query.Chance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;

/**
 * Data made by chance, small and awkward: many equal values, missing ones, text beyond the basic
 * plane, pattern characters, microseconds, ids with gaps.
 */
public final class RandomData {

  private static final List<String> WORDS =
      List.of(
          "a",
          "A",
          "b",
          "aB",
          "Ab",
          "ab",
          "z",
          "Z",
          "ä",
          "Ä",
          "é",
          "ß",
          "İ",
          "ı",
          "ﬀ",
          "\uFFFD",
          "😀",
          "😀a",
          "100%",
          "a_b",
          "a%b",
          "back\\slash",
          "quo'te",
          "dou\"ble",
          "com,ma",
          "(par)",
          "  ",
          "tab\t",
          "line\nbreak",
          "python",
          "Python",
          "PYTHON",
          "sql",
          "tutorial",
          "Tutorial: sql");

  private final Chance chance;
  private final Store store = new Store();
  private final long seed;

  private RandomData(long seed) {
    this.seed = seed;
    this.chance = new Chance(seed);
  }

  public static Store of(long seed) {
    return new RandomData(seed).fill();
  }

  private Store fill() {
    List<Long> users = ids(12);
    users.forEach(id -> store.put(User.ENTITY, user(id)));
    some(users, 2).forEach(user -> store.put(Profile.ENTITY, profile(user)));
    List<Long> groups = ids(5);
    groups.forEach(id -> store.put(Group.ENTITY, new Group(Id.of(id), word() + id)));
    link(User.GROUPS, users, groups, 20);
    List<Long> authors = ids(10);
    List<Long> free = new ArrayList<>(users);
    Collections.shuffle(free, new Random(seed));
    authors.forEach(id -> store.put(Author.ENTITY, author(id, free)));
    List<Long> posts = ids(45);
    posts.forEach(id -> store.put(Post.ENTITY, post(id, chance.of(authors.subList(0, 8)))));
    List<Long> tags = ids(8);
    tags.forEach(id -> store.put(Tag.ENTITY, new Tag(Id.of(id), word() + id)));
    link(Post.TAGS, posts, tags, 80);
    ids(70).forEach(id -> store.put(Comment.ENTITY, comment(id, chance.of(posts), users)));
    return store;
  }

  /** Ids with gaps between them. */
  private List<Long> ids(int number) {
    List<Long> ids = new ArrayList<>();
    long id = 0;
    for (int i = 0; i < number; i++) {
      id += 1 + chance.below(3);
      ids.add(id);
    }
    return ids;
  }

  private List<Long> some(List<Long> ids, int oneIn) {
    return ids.stream().filter(id -> chance.oneIn(oneIn)).toList();
  }

  private void link(ManyToMany<?, ?> relation, List<Long> near, List<Long> far, int pairs) {
    LongStream.range(0, pairs)
        .forEach(i -> store.link(relation.link(), chance.of(near), chance.of(far)));
  }

  private User user(long id) {
    Username name = new Username(word() + id);
    Email email = new Email(word() + id + "@example.com");
    return new User(Id.of(id), name, email, chance.oneIn(2), time());
  }

  private Profile profile(long user) {
    return new Profile(Id.of(user * 7), Id.of(user), maybe(word()), maybe(word()));
  }

  private Author author(long id, List<Long> freeUsers) {
    Optional<Id<User>> user =
        chance.oneIn(2) ? Optional.of(Id.of(freeUsers.removeLast())) : Optional.empty();
    return new Author(Id.of(id), word(), new Email(word() + id + "@example.org"), user);
  }

  private Post post(long id, long author) {
    return new Post(
        Id.of(id), word(), chance.oneIn(5) ? "" : word() + " " + word(), time(), Id.of(author));
  }

  private Comment comment(long id, long post, List<Long> users) {
    return new Comment(Id.of(id), word(), time(), Id.of(post), maybe(Id.of(chance.of(users))));
  }

  private String word() {
    return chance.of(WORDS);
  }

  private <V> Optional<V> maybe(V value) {
    return chance.oneIn(3) ? Optional.empty() : Optional.of(value);
  }

  /** One of few points in time, so that many are equal; some a microsecond apart. */
  private Instant time() {
    Instant start = Instant.parse("2025-01-01T00:00:00Z");
    return start.plusSeconds(86_400L * chance.below(40)).plusNanos(1_000L * chance.below(2));
  }
}
