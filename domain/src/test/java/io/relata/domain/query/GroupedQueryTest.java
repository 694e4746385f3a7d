package io.relata.domain.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.model.Field;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What can be asked where rows are grouped, and what can not. */
class GroupedQueryTest {

  private static final Field<Post, Long> COUNT = Post.ENTITY.count();
  private static final Query<Post> POSTS = Query.from(Post.ENTITY);
  private static final Query<Post> BY_AUTHOR = POSTS.select(Post.AUTHOR_ID, COUNT);

  @Test
  void anAggregateAmongItsFieldsGroupsAQueryByTheOthers() {
    assertThat(POSTS.isGrouped()).isFalse();
    assertThat(POSTS.select(Post.TITLE).isGrouped()).isFalse();
    assertThat(BY_AUTHOR.isGrouped()).isTrue();
    assertThat(BY_AUTHOR.keys()).containsExactly(Post.AUTHOR_ID);
  }

  @Test
  void groupsAreOrderedByAllTheirKeysInTheEnd() {
    Query<Post> byTitleAndAuthor =
        POSTS
            .select(COUNT, Post.TITLE)
            .with(Post.AUTHOR, author -> author.select(Author.NAME, Author.EMAIL))
            .orderBy(COUNT.descending());
    assertThat(byTitleAndAuthor.wholeOrder())
        .hasToString("[count() desc, title, author.name, author.email]");
    assertThat(
            byTitleAndAuthor
                .orderBy(Post.AUTHOR.by(Author.EMAIL.descending()), Post.TITLE.descending())
                .wholeOrder())
        .hasToString("[author.email desc, title desc, author.name]");
    assertThat(POSTS.select(COUNT).wholeOrder()).isEmpty();
  }

  @Test
  void itPrintsItself() {
    assertThat(
            BY_AUTHOR
                .having(COUNT.above(2L))
                .having(Post.AUTHOR_ID.isPresent())
                .withOverall()
                .orderBy(Post.TITLE.max().descending())
                .limit(3))
        .hasToString(
            "blog.posts[author_id, count()] order by title.max() desc having (count() > 2 and not"
                + " author_id is null) with an overall row limit 3");
  }

  @Test
  void groupsHaveNoCursors() {
    assertRefused(
        () -> BY_AUTHOR.after(Cursor.of(1L)),
        "blog.posts is asked for in groups, to which no cursor leads: take an offset");
  }

  @Test
  void onlyKeysAndAggregatesTellGroupsApart() {
    assertRefused(
        () -> BY_AUTHOR.orderBy(Post.TITLE.ascending()),
        "groups of blog.posts are not told apart by title, so it does not order them: it takes"
            + " aggregates and what they are grouped by");
    assertRefused(
        () -> BY_AUTHOR.orderBy(Post.AUTHOR.by(Author.NAME.ascending())),
        "groups of blog.posts are not told apart by author.name, so it does not order them: it"
            + " takes aggregates and what they are grouped by");
    assertRefused(
        () -> BY_AUTHOR.having(Post.TITLE.is("x")),
        "groups of blog.posts have no one blog.posts.title: ask for it by where, or group by it");
    assertRefused(
        () -> BY_AUTHOR.having(Post.TAGS.some()),
        "groups of blog.posts have no one blog.posts.tags: ask for it by where, or group by it");
    assertRefused(
        () -> BY_AUTHOR.select(Post.TAGS.count(), COUNT),
        "blog.posts.tags.count() is made of related rows, by which there are no groups");
  }

  @Test
  void whatIsOfGroupsIsNotAskedOfRows() {
    assertRefused(
        () -> POSTS.where(COUNT.above(1L)),
        "blog.posts.count() is of groups, not of rows: ask for it by having, not by where");
    assertRefused(
        () -> Query.from(Author.ENTITY).where(Author.POSTS.some(COUNT.above(1L))),
        "blog.posts.count() is of groups, not of rows: ask for it by having, not by where");
    assertRefused(
        () -> POSTS.orderBy(COUNT.descending()),
        "blog.posts.count() orders groups, but blog.posts is not asked for in groups");
    assertRefused(
        () -> POSTS.having(COUNT.above(1L)),
        "blog.posts is asked having count() > 1, but for no aggregate: select one first, such as"
            + " count()");
  }

  @Test
  void groupsBelongToNoRow() {
    assertRefused(
        () -> BY_AUTHOR.with(Post.TAGS),
        "blog.posts is asked for in groups, to which no blog.posts.tags belong: only what leads to"
            + " one row is a key");
    assertRefused(
        () -> BY_AUTHOR.with(Post.AUTHOR, author -> author.with(Author.POSTS)),
        "blog.authors is asked for in groups, to which no blog.authors.posts belong: only what"
            + " leads to one row is a key");
    assertRefused(
        () -> POSTS.with(Post.AUTHOR, author -> author.select(Author.ENTITY.count())),
        "blog.posts.author leads to one row, of which there are no groups");
  }

  @Test
  void anOverallRowIsOfAWholeQueryWithKeys() {
    assertRefused(
        () -> POSTS.select(COUNT).withOverall(),
        "blog.posts is one group without keys, so its row is the overall one already");
    assertRefused(
        () -> BY_AUTHOR.withOverall().offset(1),
        "the overall row of blog.posts comes with the first groups, at no offset");
    assertRefused(
        () ->
            Query.from(Post.ENTITY)
                .with(
                    Post.COMMENTS,
                    comments ->
                        comments.select(Comment.USER_ID, Comment.ENTITY.count()).withOverall()),
        "only the whole query has an overall row, not the rows of blog.posts.comments");
  }

  @Test
  void aListOrderedByTheNumberOfRelatedRowsHasCursors() {
    Query<Author> query =
        Query.from(Author.ENTITY)
            .orderBy(Author.POSTS.count().descending())
            .after(Cursor.of(3L, 7L));
    assertThat(query).hasToString("blog.authors order by posts.count() desc after (3, 7)");
    assertThat(query.slice().limit()).isEqualTo(OptionalLong.empty());
  }

  private static void assertRefused(ThrowingCallable asked, String refusal) {
    assertThatThrownBy(asked).isInstanceOf(IllegalArgumentException.class).hasMessage(refusal);
  }
}
