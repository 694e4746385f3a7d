package io.relata.domain.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.people.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionTest {

  private static final Instant NEW_YEAR = Instant.parse("2025-01-01T00:00:00Z");

  private static final Condition<Post> DRAFT = Post.TITLE.is("Draft");
  private static final Condition<Post> OLD = Post.PUBLISHED_AT.below(NEW_YEAR);
  private static final Condition<Post> UNTAGGED = Post.TAGS.none();

  /** Conditions that all say something else. */
  private static List<Condition<Post>> all() {
    return List.of(
        Condition.always(),
        Condition.never(),
        Post.TITLE.is("Draft"),
        Post.TITLE.is("Drafts"),
        Post.CONTENT.is("Draft"),
        Post.TITLE.isNot("Draft"),
        Post.TITLE.below("Draft"),
        Post.TITLE.atMost("Draft"),
        Post.TITLE.above("Draft"),
        Post.TITLE.atLeast("Draft"),
        Post.TITLE.differsFrom("Draft"),
        Post.TITLE.in("Draft"),
        Post.TITLE.in("Draft", "Letter"),
        Post.TITLE.in("Draft, Letter"),
        Post.TITLE.in(),
        Post.TITLE.isMissing(),
        Post.TITLE.isPresent(),
        Post.TITLE.like("Draft"),
        Post.TITLE.likeInAnyCase("Draft"),
        Post.TITLE.matches("Draft"),
        Post.TITLE.matchesInAnyCase("Draft"),
        Post.TITLE.hasWords("Draft"),
        Post.TITLE.hasWords("Draft", Language.ENGLISH),
        Post.TITLE.hasWords("Draft", Language.GERMAN),
        Post.TITLE.hasPhrase("Draft"),
        Post.TITLE.isFoundBy("Draft"),
        Post.TITLE.isFoundBy("Drafts"),
        Post.TITLE.satisfies("Draft"),
        Post.CONTENT.satisfies("Draft"),
        Post.ID.is(Id.of(1)),
        Post.AUTHOR_ID.is(Id.of(1)),
        Post.TAGS.some(),
        Post.TAGS.none(),
        Post.COMMENTS.some(),
        Post.COMMENTS.some(Comment.BODY.is("First")),
        Post.COMMENTS.none(Comment.BODY.is("First")),
        DRAFT.and(OLD),
        DRAFT.or(OLD),
        DRAFT.and(OLD).not(),
        DRAFT.and(OLD.or(UNTAGGED)),
        DRAFT.and(OLD).or(UNTAGGED));
  }

  @Test
  void conditionsAreEqualWhenTheySayTheSame() {
    assertThat(all()).isEqualTo(all()).hasSameHashCodeAs(all());
  }

  @Test
  void conditionsThatSaySomethingElseDiffer() {
    assertThat(all()).doesNotHaveDuplicates();
  }

  @Test
  void conditionsThatDifferPrintDifferently() {
    assertThat(all()).extracting(Condition::toString).doesNotHaveDuplicates();
  }

  @Test
  void searchesPrint() {
    assertThat(Post.TITLE.hasWords("It's sql")).hasToString("title has words 'It''s sql'");
    assertThat(Post.TITLE.hasPhrase("full text")).hasToString("title has phrase 'full text'");
    assertThat(Post.TITLE.isFoundBy("sql -oracle", Language.ENGLISH))
        .hasToString("title is found by (english) 'sql -oracle'");
    assertThat(Post.TITLE.satisfies("a & !b")).hasToString("title satisfies 'a & !b'");
  }

  @Test
  void aSearchThatNamesNoLanguageIsAnsweredAlikeOnEveryServer() {
    assertThat(
            List.of(
                Post.TITLE.hasWords("a"),
                Post.TITLE.hasPhrase("a"),
                Post.TITLE.isFoundBy("a"),
                Post.TITLE.satisfies("a")))
        .isEqualTo(
            List.of(
                Post.TITLE.hasWords("a", Language.SIMPLE),
                Post.TITLE.hasPhrase("a", Language.SIMPLE),
                Post.TITLE.isFoundBy("a", Language.SIMPLE),
                Post.TITLE.satisfies("a", Language.SIMPLE)));
  }

  @Test
  void aLanguageIsOneOfAClosedList() {
    assertThat(Language.of("english")).contains(Language.ENGLISH);
    assertThat(Language.of("ENGLISH")).isEmpty();
    assertThat(Language.of("klingon")).isEmpty();
    assertThat(Language.of("simple', 'x')--")).isEmpty();
  }

  @Test
  void comparisonsPrint() {
    assertThat(Post.TITLE.is("It's")).hasToString("title = 'It''s'");
    assertThat(Post.TITLE.isNot("Draft")).hasToString("title <> 'Draft'");
    assertThat(Post.PUBLISHED_AT.below(NEW_YEAR))
        .hasToString("published_at < 2025-01-01T00:00:00Z");
    assertThat(Post.ID.atMost(Id.of(7))).hasToString("id <= 7");
    assertThat(Post.ID.above(Id.of(7))).hasToString("id > 7");
    assertThat(Post.ID.atLeast(Id.of(7))).hasToString("id >= 7");
    assertThat(User.IS_ACTIVE.is(true)).hasToString("is_active = true");
  }

  @Test
  void choicesPrint() {
    assertThat(Post.TITLE.in("Draft", "It's")).hasToString("title in ('Draft', 'It''s')");
    assertThat(Post.TITLE.in(List.of())).hasToString("title in ()");
  }

  @Test
  void missingValuesPrint() {
    assertThat(Author.USER_ID.isMissing()).hasToString("user_id is null");
    assertThat(Author.USER_ID.isPresent()).hasToString("not user_id is null");
    assertThat(Author.USER_ID.differsFrom(Id.of(7))).hasToString("user_id is distinct from 7");
    assertThat(new Known<>(User.IS_ACTIVE, Known.Truth.TRUE)).hasToString("is_active is true");
    assertThat(new Known<>(User.IS_ACTIVE, Known.Truth.FALSE)).hasToString("is_active is false");
  }

  @Test
  void patternsPrint() {
    assertThat(Post.TITLE.like("D%")).hasToString("title like 'D%'");
    assertThat(Post.TITLE.likeInAnyCase("d_")).hasToString("title ilike 'd_'");
    assertThat(Post.TITLE.matches("^D+")).hasToString("title ~ '^D+'");
    assertThat(Post.TITLE.matchesInAnyCase("^d+")).hasToString("title ~* '^d+'");
  }

  @Test
  void partsOfTextArePatternsOfNothingButThatText() {
    assertThat(Post.TITLE.contains("50%")).hasToString("title like '%50\\%%'");
    assertThat(Post.TITLE.startsWith("a_b")).hasToString("title like 'a\\_b%'");
    assertThat(Post.TITLE.endsWith("\\")).hasToString("title like '%\\\\'");
  }

  @Test
  void relatedRowsPrint() {
    assertThat(Post.TAGS.some()).hasToString("some tags");
    assertThat(Post.TAGS.none()).hasToString("not some tags");
    assertThat(Post.AUTHOR.where(Author.NAME.is("Alice")))
        .hasToString("some author with name = 'Alice'");
    assertThat(Post.COMMENTS.none(Comment.USER.where(User.IS_ACTIVE.is(false))))
        .hasToString("not some comments with some user with is_active = false");
  }

  @Test
  void joinedConditionsPrint() {
    assertThat(Condition.always()).hasToString("always");
    assertThat(Condition.never()).hasToString("never");
    assertThat(DRAFT.or(UNTAGGED)).hasToString("(title = 'Draft' or not some tags)");
    assertThat(DRAFT.and(DRAFT.or(UNTAGGED)).not())
        .hasToString("not (title = 'Draft' and (title = 'Draft' or not some tags))");
  }

  @Test
  void conditionsJoinedAlikeLieFlat() {
    assertThat(DRAFT.and(OLD).and(UNTAGGED))
        .isEqualTo(DRAFT.and(OLD.and(UNTAGGED)))
        .isEqualTo(new All<>(List.of(DRAFT, OLD, UNTAGGED)));
    assertThat(DRAFT.or(OLD).or(UNTAGGED))
        .isEqualTo(DRAFT.or(OLD.or(UNTAGGED)))
        .isEqualTo(new AnyOf<>(List.of(DRAFT, OLD, UNTAGGED)));
  }

  @Test
  void whatChangesNothingFallsAway() {
    assertThat(DRAFT.and(Condition.always())).isEqualTo(DRAFT);
    assertThat(DRAFT.or(Condition.never())).isEqualTo(DRAFT);
    assertThat(DRAFT.not().not()).isEqualTo(DRAFT);
  }

  @Test
  void onlyWhatHoldsOfEveryRowIsAlways() {
    assertThat(Condition.always().isAlways()).isTrue();
    assertThat(Condition.always().and(Condition.always()).isAlways()).isTrue();
    assertThat(all().stream().filter(Condition::isAlways)).hasSize(1);
  }

  @Test
  void valuesAreComparedAsTheyAreStored() {
    assertThat(Post.PUBLISHED_AT.is(NEW_YEAR.plusNanos(1_999)))
        .isEqualTo(Post.PUBLISHED_AT.is(NEW_YEAR.plusNanos(1_000)));
    assertThat(Post.PUBLISHED_AT.in(NEW_YEAR.plusNanos(999)))
        .isEqualTo(Post.PUBLISHED_AT.in(NEW_YEAR));
    assertThat(Post.PUBLISHED_AT.differsFrom(NEW_YEAR.plusNanos(999)))
        .isEqualTo(Post.PUBLISHED_AT.differsFrom(NEW_YEAR));
  }

  @Test
  void aConditionDoesNotChangeWithTheListItWasMadeOf() {
    List<Condition<Post>> parts = new ArrayList<>(List.of(DRAFT, OLD));
    List<String> titles = new ArrayList<>(List.of("Draft"));
    Condition<Post> both = new All<>(parts);
    Condition<Post> either = new AnyOf<>(parts);
    Condition<Post> in = Post.TITLE.in(titles);
    parts.clear();
    titles.clear();
    assertThat(both).isEqualTo(DRAFT.and(OLD));
    assertThat(either).isEqualTo(DRAFT.or(OLD));
    assertThat(in).isEqualTo(Post.TITLE.in("Draft"));
  }
}
