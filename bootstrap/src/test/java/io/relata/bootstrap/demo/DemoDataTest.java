package io.relata.bootstrap.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Tag;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Id;
import io.relata.domain.model.Pair;
import io.relata.domain.people.Group;
import io.relata.domain.people.Profile;
import io.relata.domain.people.User;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoDataTest {

  private static final DemoSize SIZE = new DemoSize(500, 20, 3);

  private final DemoData data = DemoData.of(SIZE, 1, Taken.NOTHING);
  private final DemoBlog blog = data.blog();
  private final DemoPeople people = data.people();

  @Test
  void theSameSeedGivesTheSameDataOnEveryMachine() {
    // Another number means that everyone's demo data changes: say so in the changelog.
    assertThat(fingerprint(data)).isEqualTo(1_658_539_534);
  }

  @Test
  void anotherSeedGivesOtherData() {
    assertThat(fingerprint(DemoData.of(SIZE, 2, Taken.NOTHING))).isNotEqualTo(fingerprint(data));
  }

  @Test
  void thereAreAsManyAsAskedFor() {
    assertThat(blog.authors()).hasSize(500);
    assertThat(blog.posts()).hasSize(10_000);
    assertThat(blog.comments().count()).isBetween(25_000L, 35_000L).isEqualTo(blog.commentCount());
    assertThat(people.users()).hasSize(1_000);
    assertThat(people.profiles().count()).isBetween(600L, 700L);
  }

  @Test
  void identitiesAreCountedFromOne() {
    assertThat(blog.posts().map(post -> post.id().value()).toList().getFirst()).isOne();
    assertThat(people.profiles().map(Profile::id)).doesNotHaveDuplicates();
    assertThat(people.profiles().mapToLong(profile -> profile.id().value()).max())
        .hasValue(people.profiles().count());
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    Collection<Id<User>> users = people.users().map(User::id).toList();
    Collection<Id<Author>> authors = blog.authors().map(Author::id).toList();

    assertThat(blog.posts().map(Post::authorId).distinct()).isSubsetOf(authors);
    assertThat(blog.comments().map(Comment::postId).distinct())
        .isSubsetOf(blog.posts().map(Post::id).toList());
    assertThat(blog.comments().map(Comment::userId).flatMap(Optional::stream).distinct())
        .isSubsetOf(users);
    assertThat(blog.authors().map(Author::userId).flatMap(Optional::stream)).isSubsetOf(users);
    assertThat(blog.taggings().map(Pair::far).distinct())
        .isSubsetOf(blog.tags().map(Tag::id).toList());
    assertThat(people.memberships().map(Pair::far).distinct())
        .isSubsetOf(people.groups().map(Group::id).toList());
  }

  @Test
  void whatIsUniqueIsUnique() {
    assertThat(people.users().map(User::username)).doesNotHaveDuplicates();
    assertThat(people.users().map(User::email)).doesNotHaveDuplicates();
    assertThat(people.profiles().map(Profile::userId)).doesNotHaveDuplicates();
    assertThat(blog.authors().map(Author::email)).doesNotHaveDuplicates();
    assertThat(blog.authors().map(Author::userId).flatMap(Optional::stream))
        .doesNotHaveDuplicates();
    assertThat(blog.tags().map(Tag::name)).doesNotHaveDuplicates();
    assertThat(blog.taggings()).doesNotHaveDuplicates();
    assertThat(people.memberships()).doesNotHaveDuplicates();
  }

  @Test
  void everyRowKeepsTheRulesOfItsFields() {
    assertKeepsRules(User.ENTITY, people.users());
    assertKeepsRules(Profile.ENTITY, people.profiles());
    assertKeepsRules(Group.ENTITY, people.groups());
    assertKeepsRules(Author.ENTITY, blog.authors());
    assertKeepsRules(Post.ENTITY, blog.posts());
    assertKeepsRules(Tag.ENTITY, blog.tags());
    assertKeepsRules(Comment.ENTITY, blog.comments());
  }

  @Test
  void namesStayApartInAMillion() {
    assertThat(Stream.iterate(1L, id -> id + 1).limit(1_000_000).map(PersonName::of).distinct())
        .hasSize(1_000_000);
  }

  @Test
  void aFewAuthorsHaveMostPostsAndSomeHaveNone() {
    List<Long> posts = countsOf(blog.posts(), Post::authorId);

    assertThat(posts.getFirst()).isGreaterThan(50 * posts.get(posts.size() / 2) / 2);
    assertThat(posts.get(posts.size() / 2)).isLessThan(15);
    assertThat(posts.getLast()).isEqualTo(2);
    assertThat(posts).hasSizeBetween(480, 490);
  }

  @Test
  void mostPostsHaveFewCommentsAndSomeHaveHundreds() {
    List<Long> comments = countsOf(blog.comments(), Comment::postId);

    assertThat(comments.getFirst()).isGreaterThan(200);
    assertThat(comments.get(comments.size() / 2)).isLessThan(5);
    assertThat(comments).hasSizeLessThan(7_000);
  }

  @Test
  void someTagsAreEverywhereAndSomePostsHaveNone() {
    List<Long> tags = countsOf(blog.taggings(), Pair::far);

    assertThat(tags.getFirst()).isGreaterThan(20 * tags.getLast());
    assertThat(blog.taggings().map(Pair::near).distinct().count()).isBetween(8_500L, 9_500L);
  }

  @Test
  void somethingIsMissingSomewhere() {
    assertThat(blog.comments().map(Comment::userId)).contains(Optional.empty());
    assertThat(blog.authors().map(Author::userId)).contains(Optional.empty());
    assertThat(people.profiles().map(Profile::bio)).contains(Optional.empty());
    assertThat(people.users().map(User::isActive)).contains(true, false);
  }

  @Test
  void timesSpreadFrom2023To2026WithTiesAndMicroseconds() {
    List<Instant> times = blog.posts().map(Post::publishedAt).toList();

    assertThat(times).allMatch(time -> !time.isBefore(Times.FIRST) && time.isBefore(Times.LAST));
    assertThat(times).anyMatch(time -> time.toString().startsWith("2023-01"));
    assertThat(times).anyMatch(time -> time.toString().startsWith("2026-06"));
    assertThat(times.stream().distinct().count()).isBetween(9_000L, 9_950L);
    assertThat(times).anyMatch(time -> !time.equals(time.truncatedTo(ChronoUnit.MILLIS)));
    assertThat(times).allMatch(time -> time.equals(time.truncatedTo(ChronoUnit.MICROS)));
  }

  @Test
  void aliceIsTheFirstAndWritesALot() {
    Author alice = blog.authors().findFirst().orElseThrow();

    assertThat(alice.id()).isEqualTo(Id.of(1));
    assertThat(alice.name()).isEqualTo("Alice Adams");
    assertThat(alice.userId()).contains(Id.of(1));
    assertThat(blog.posts().filter(post -> post.authorId().equals(alice.id())).count())
        .isGreaterThan(100);
    assertThat(blog.tags().map(Tag::name).limit(3)).containsExactly("python", "sql", "java");
  }

  @Test
  void moreDataGoesOnWhereTheFirstEnds() {
    Taken taken = new Taken(Map.of(User.ENTITY.name(), 1_000L, Author.ENTITY.name(), 500L));
    DemoData more = DemoData.of(SIZE, 1, taken);

    assertThat(more.people().users().findFirst().map(User::id)).contains(Id.of(1_001));
    assertThat(Stream.concat(people.users(), more.people().users()).map(User::username))
        .doesNotHaveDuplicates();
    assertThat(Stream.concat(blog.authors(), more.blog().authors()).map(Author::email))
        .doesNotHaveDuplicates();
  }

  @Test
  void theSmallestIsStillWhole() {
    DemoData least = DemoData.of(new DemoSize(1, 1, 0), 1, Taken.NOTHING);

    assertThat(least.blog().posts()).hasSize(1);
    assertThat(least.blog().comments()).isEmpty();
    assertThat(DemoData.of(new DemoSize(1, 0, 5), 1, Taken.NOTHING).blog().posts()).isEmpty();
  }

  @Test
  void anAmountThatCanNotBeMadeIsRefused() {
    assertThatThrownBy(() -> new DemoSize(0, 1, 1))
        .isInstanceOf(WrongSize.class)
        .hasMessage("authors must be a number from 1 to 10000000, not 0");
    assertThatThrownBy(() -> new DemoSize(10_000_000, 1_000, 1))
        .hasMessageStartingWith("posts must be a number from 0 to");
  }

  private static <T> void assertKeepsRules(Entity<T> entity, Stream<T> rows) {
    assertThat(
            rows.flatMap(
                row ->
                    entity.fields().stream()
                        .flatMap(
                            field ->
                                Optional.ofNullable(field.plainIn(row)).stream()
                                    .flatMap(plain -> field.violations(plain).stream()))))
        .isEmpty();
  }

  private static <R, K> List<Long> countsOf(Stream<R> rows, Function<R, K> owner) {
    return rows.collect(groupingBy(owner, counting())).values().stream()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /** Of the text of all rows, since that is the same on every machine. */
  private static int fingerprint(DemoData data) {
    return Stream.of(
            data.people().users(),
            data.people().profiles(),
            data.people().groups(),
            data.people().memberships(),
            data.blog().authors(),
            data.blog().tags(),
            data.blog().posts(),
            data.blog().taggings(),
            data.blog().comments())
        .flatMap(rows -> rows)
        .mapToInt(row -> row.toString().hashCode())
        .reduce(0, (hash, row) -> 31 * hash + row);
  }
}
