package io.relata.domain.query;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Tag;
import io.relata.domain.model.Declaration;
import io.relata.domain.model.Entity;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What can not be asked. */
class QueryRefusalsTest {

  private static final Query<Post> POSTS = Query.from(Post.ENTITY);

  /** Another entity whose rows are posts too. */
  private static final Declaration<Post> DRAFTS =
      Declaration.of("blog", "drafts", () -> QueryRefusalsTest.DRAFT);

  private static final Entity<Post> DRAFT = DRAFTS.entity(Post.class, DRAFTS.id(Post::id));

  @Test
  void fieldsAreThoseOfTheEntity() {
    assertRefused(() -> POSTS.select(DRAFT.fields()), "blog.drafts.id is no field of blog.posts");
  }

  @Test
  void relationsAreThoseOfTheEntity() {
    assertRefused(
        () -> POSTS.with(DRAFTS.hasMany("comments", () -> Comment.POST)),
        "blog.drafts.comments is no relation of blog.posts");
  }

  @Test
  void relationsAreAskedForUnderTwoNames() {
    assertRefused(
        () -> POSTS.with(Post.TAGS).with(Post.TAGS, tags -> tags.limit(1)),
        "blog.posts is asked for tags twice: give one of them another name");
    assertRefused(
        () ->
            POSTS
                .with(Post.COMMENTS)
                .with(
                    new Include<>(
                        "comments", Post.TAGS, Query.from(Tag.ENTITY), Include.Need.OPTIONAL)),
        "blog.posts is asked for comments twice: give one of them another name");
  }

  @Test
  void aRelationIsAskedForAsAQueryOverItsTarget() {
    assertRefused(
        () -> Query.from(Author.ENTITY).with(Author.POSTS, posts -> Query.from(DRAFT)),
        "blog.authors.posts leads to blog.posts,"
            + " so it can not be asked for as a query over blog.drafts");
  }

  @Test
  void oneRowHasNoSlice() {
    String refusal = "blog.posts.author leads to one row, of which there is no slice";
    assertRefused(() -> POSTS.with(Post.AUTHOR, author -> author.limit(1)), refusal);
    assertRefused(() -> POSTS.with(Post.AUTHOR, author -> author.cappedAt(1)), refusal);
    assertRefused(() -> POSTS.with(Post.AUTHOR, author -> author.offset(1)), refusal);
    assertRefused(() -> POSTS.with(Post.AUTHOR, author -> author.after(Cursor.of(1L))), refusal);
  }

  @Test
  void relatedRowsAreNotCounted() {
    assertRefused(
        () -> POSTS.with(Post.TAGS, tags -> tags.counting(Counting.EXACT)),
        "only the rows of the whole query are counted, not those of blog.posts.tags");
  }

  @Test
  void numbersOfRowsAreNotNegative() {
    assertRefused(() -> POSTS.limit(-1), "the limit is -1, but can not be negative");
    assertRefused(() -> POSTS.cappedAt(-2), "the cap is -2, but can not be negative");
    assertRefused(() -> POSTS.offset(-3), "the offset is -3, but can not be negative");
    assertRefused(
        () -> new Slice(new Slice.Offset(0), OptionalLong.of(-4), OptionalLong.empty()),
        "the limit is -4, but can not be negative");
  }

  @Test
  void aCursorHasAValueForEachTermOfTheWholeOrder() {
    Query<Post> newest = POSTS.orderBy(Post.TITLE.descending());
    String refusal = "a cursor in the order [title desc, id desc] takes 2 values, not ";
    assertRefused(() -> newest.after(Cursor.of("Draft")), refusal + 1);
    assertRefused(() -> newest.before(Cursor.of("Draft", 1L, 2L)), refusal + 3);
  }

  @Test
  void aCursorLacksOnlyWhatARowMayLack() {
    assertRefused(
        () -> POSTS.orderBy(Post.TITLE.descending()).after(Cursor.of(null, 1L)),
        "a cursor has no value for title desc, which every row has");
  }

  @Test
  void aCursorHasValuesOfTheKindsOfItsTerms() {
    assertRefused(
        () -> POSTS.orderBy(Post.TITLE.descending()).after(Cursor.of("Draft", "1")),
        "a cursor's value for id desc is wrong:"
            + " it takes a 64-bit integer, not a value of type String");
  }

  @Test
  void aCursorDoesNotOutliveItsOrder() {
    Query<Post> later = POSTS.after(Cursor.of(1L));
    assertRefused(
        () -> later.orderBy(Post.TITLE.ascending()),
        "a cursor in the order [title, id] takes 2 values, not 1");
  }

  private static void assertRefused(ThrowingCallable work, String message) {
    assertThatThrownBy(work).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
