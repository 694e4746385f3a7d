package io.relata.http.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Tag;
import io.relata.domain.memory.MemoryReader;
import io.relata.domain.memory.RandomData;
import io.relata.domain.memory.Store;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.query.Chance;
import io.relata.domain.query.Counting;
import io.relata.domain.query.Cursor;
import io.relata.domain.query.Include;
import io.relata.domain.query.Page;
import io.relata.domain.query.Query;
import io.relata.domain.query.RandomQueries;
import io.relata.domain.query.Reader;
import io.relata.domain.query.Slice;
import io.relata.domain.shop.LineItem;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Addresses that are printed, and read again. */
class AddressTest {

  private static final Query<Post> POSTS = Query.from(Post.ENTITY);
  private static final Store DATA = RandomData.of(7);
  private static final Reader READER = new MemoryReader(() -> DATA);
  private static final int ROUNDS = 1_000;

  @Test
  void allRowsNeedNoParameters() {
    assertThat(Address.of(POSTS)).isEmpty();
  }

  @Test
  void aRelationCalledLikeAParameterStandsInQuotes() {
    assertThat(
            Parameters.of(Address.of(Query.from(LineItem.ENTITY).where(LineItem.ORDER.some())))
                .all())
        .containsExactly(new Parameters.Parameter("\"order\"", "not.is.null"));
  }

  @Test
  void aQueryIsPrintedAsPeopleWouldWriteIt() {
    Query<Post> query =
        POSTS
            .select(Post.ID, Post.TITLE)
            .where(Post.TITLE.is("a b").and(Post.TAGS.some()))
            .orderBy(Post.PUBLISHED_AT.descending(), Post.AUTHOR.by(Author.NAME.ascending()))
            .limit(3)
            .with(Post.COMMENTS, said -> said.select(Comment.BODY).limit(2));
    assertThat(Address.of(query))
        .isEqualTo(
            "select=id,title,comments(body)&title=eq.a%20b&tags=not.is.null"
                + "&order=published_at.desc,author(name)&limit=3&comments.limit=2");
  }

  @Test
  void relatedRowsAreAskedAboutBesideThoseThatAreShown() {
    Query<Post> query =
        POSTS
            .where(Post.TAGS.some(Tag.NAME.is("sql")).or(Post.ID.is(Id.of(1))))
            .with(Post.TAGS, tags -> tags.where(Tag.NAME.is("java")));
    assertThat(Address.of(query))
        .isEqualTo(
            "select=*,tags(*),x1:tags()&or=(x1.not.is.null,id.eq.1)"
                + "&tags.name=eq.java&x1.name=eq.sql");
    assertThat(Reading.raw(Post.ENTITY, Address.of(query)).query()).isEqualTo(query);
  }

  @Test
  void aRelationThatIsCalledLikeAWordIsWrittenInQuotes() {
    Query<LineItem> query = Query.from(LineItem.ENTITY).where(LineItem.ORDER.some());
    assertThat(Address.of(query)).isEqualTo("%22order%22=not.is.null");
  }

  @Test
  void whatHoldsAlwaysOrNeverIsSaidOfTheId() {
    assertThat(Address.of(POSTS.where(Condition.always()))).isEmpty();
    assertThat(Address.of(POSTS.where(Condition.never()))).isEqualTo("id=in.()");
    assertThat(Address.of(POSTS.where(Condition.<Post>always().not()))).isEqualTo("id=in.()");
  }

  @Test
  void aCursorHasItsTextsInQuotesAndNothingAsNull() {
    Query<Post> byAuthor = POSTS.orderBy(Post.AUTHOR.by(Author.USER_ID.ascending()));
    assertThat(Address.cursor(byAuthor, Cursor.of(null, 7L))).isEqualTo("(null,7)");
    assertThat(
            Address.cursor(
                POSTS.orderBy(Post.TITLE.ascending()), Cursor.of("say \"null\", \\", 7L)))
        .isEqualTo("(\"say \\\"null\\\", \\\\\",7)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Address.cursor(POSTS, Cursor.of(1L, 2L)))
        .withMessageContaining("takes 1 values");
  }

  @Test
  void whatAnAddressCanNotSayIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Address.of(POSTS.where(Post.TITLE.like("a*"))))
        .withMessageContaining("asterisk");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Address.of(POSTS.select(Post.ID, Post.ID)))
        .withMessageContaining("a field twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Address.of(POSTS.with(Post.TAGS, Query::select)))
        .withMessageContaining("include nothing");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Address.of(POSTS.orderBy(Post.ID.ascending(), Post.ID.descending())))
        .withMessageContaining("order by a field twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Address.of(POSTS.select(Post.TAGS.count())))
        .withMessage("an address can not select blog.posts.tags.count()");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Address.of(
                    POSTS
                        .where(Post.PUBLISHED_AT.isPresent())
                        .orderBy(Post.AUTHOR.count().ascending())))
        .withMessage("an address has no name for blog.posts.author.count()");
  }

  @Test
  void queriesMadeByChanceAskForTheSameRowsWhenTheyAreReadBack() {
    long seed = ThreadLocalRandom.current().nextLong();
    RandomQueries queries = new RandomQueries(Reading.BLOG, DATA, new Chance(seed));
    int printed = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Query<?> query = uncapped(queries.next());
      if (canBeSaid(query)) {
        printed++;
        requireSameRows(query, "seed " + seed + ", round " + round + ": " + query);
      }
    }
    assertThat(printed).isGreaterThan(ROUNDS / 3);
  }

  private static <T> void requireSameRows(Query<T> query, String what) {
    Query<T> readBack = Reading.raw(query.entity(), Address.of(query)).query();
    Page<T> wanted = READER.find(query);
    Page<T> found = READER.find(readBack);
    assertThat(found.rows()).as(what).isEqualTo(wanted.rows());
    assertThat(found.more()).as(what).isEqualTo(wanted.more());
    assertThat(found.first()).as(what).isEqualTo(wanted.first());
    assertThat(Reading.raw(query.entity(), Address.of(readBack)).query())
        .as(what)
        .isEqualTo(readBack);
  }

  private static <T> Query<T> uncapped(Query<T> query) {
    Slice slice = query.slice();
    return new Query<>(
        query.entity(),
        query.fields().stream().filter(field -> hasName(query.entity(), field)).toList(),
        query.condition(),
        query.order(),
        new Slice(slice.start(), slice.limit(), OptionalLong.empty()),
        query.includes().stream().<Include<T, ?>>map(AddressTest::uncapped).toList(),
        Counting.NONE,
        query.grouping());
  }

  /** Whether an address can select it; what is made of related rows only where it is declared. */
  private static boolean hasName(Entity<?> entity, Field<?, ?> field) {
    return field.isAggregate() || entity.field(field.name()).filter(field::equals).isPresent();
  }

  private static <T, U> Include<T, U> uncapped(Include<T, U> include) {
    return new Include<>(
        include.name(), include.relation(), uncapped(include.query()), include.need());
  }

  private static boolean canBeSaid(Query<?> query) {
    try {
      Address.of(query);
      return true;
    } catch (IllegalArgumentException unsaid) {
      return false;
    }
  }
}
