package io.relata.domain.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Tag;
import io.relata.domain.model.Field;
import io.relata.domain.people.User;
import io.relata.domain.people.Username;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What readers make of rows that are counted and grouped, and of rows related to one. */
public interface GroupingContract extends ReaderExample {

  Field<Post, Long> POSTS = Post.ENTITY.count();
  Field<Comment, Long> COMMENTS = Comment.ENTITY.count();

  @Test
  default void rowsAreGroupedByTheOtherFields() {
    List<Row<Comment>> groups =
        groups(Query.from(Comment.ENTITY).select(Comment.POST_ID, COMMENTS, Comment.BODY.max()));

    assertThat(groups)
        .map(group -> group.get(COMMENTS) + " up to " + group.get(Comment.BODY.max()))
        .containsExactly("3 up to c", "1 up to d");
    assertThat(groups.getFirst().find(Comment.POST_ID)).isPresent();
  }

  @Test
  default void allRowsAreOneGroupWithoutKeysEvenNone() {
    Query<Post> all = Query.from(Post.ENTITY).select(POSTS, Post.TITLE.min());

    assertThat(groups(all))
        .map(Object::toString)
        .containsExactly("posts{count()=4, title.min()='four'}");
    assertThat(groups(all.where(Post.TITLE.is("none"))))
        .map(Object::toString)
        .containsExactly("posts{count()=0, title.min()=null}");
    assertThat(groups(all.having(POSTS.above(4L)))).isEmpty();
  }

  @Test
  default void rowsAreGroupedByWhatToOneRelationsLeadToAndNobodyIsAGroup() {
    List<Row<Comment>> groups =
        groups(
            Query.from(Comment.ENTITY)
                .select(COMMENTS)
                .with(Comment.USER, user -> user.select(User.USERNAME))
                .orderBy(Comment.USER.by(User.USERNAME.ascending())));

    assertThat(groups)
        .map(
            group ->
                group
                        .find(Comment.USER)
                        .map(user -> user.get(User.USERNAME).toString())
                        .orElse("nobody")
                    + " "
                    + group.get(COMMENTS))
        .containsExactly("uma 2", "vic 1", "nobody 1");
  }

  @Test
  default void aRelatedRowThatDoesNotFitIsNobody() {
    Query<Comment> query =
        Query.from(Comment.ENTITY)
            .select(COMMENTS)
            .with(
                Comment.USER,
                user -> user.select(User.USERNAME).where(User.USERNAME.is(new Username("vic"))));

    assertThat(groups(query)).map(group -> group.get(COMMENTS)).containsExactly(1L, 3L);
    assertThat(groups(query))
        .map(group -> group.find(Comment.USER).isPresent())
        .containsExactly(true, false);
  }

  @Test
  default void groupsAreKeyedAlongRelationsToOne() {
    List<Row<Comment>> groups =
        groups(
            Query.from(Comment.ENTITY)
                .select(COMMENTS)
                .withRequired(
                    Comment.POST,
                    post -> post.select().with(Post.AUTHOR, author -> author.select(Author.NAME)))
                .orderBy(COMMENTS.descending()));

    assertThat(groups)
        .map(group -> group.get(Comment.POST).get(Post.AUTHOR).get(Author.NAME))
        .hasSize(2)
        .endsWith("Bob");
  }

  @Test
  default void groupsAreChosenOrderedAndCutByTheirAggregates() {
    Query<Comment> query =
        Query.from(Comment.ENTITY)
            .select(Comment.BODY, COMMENTS)
            .orderBy(Comment.BODY.max().descending())
            .counting(Counting.EXACT);

    Page<Comment> page = reader().find(query.offset(1).limit(2));
    assertThat(page.rows()).map(group -> group.get(Comment.BODY)).containsExactly("c", "b");
    assertThat(page.total()).contains(Total.counted(4));
    assertThat(page.before()).isTrue();
    assertThat(page.after()).isTrue();
    assertThat(page.first()).isEmpty();
    assertThat(reader().find(query.cappedAt(3)).cut()).containsExactly(".");
    Page<Comment> few = reader().find(query.having(Comment.BODY.in("a", "d")));
    assertThat(few.rows()).map(group -> group.get(Comment.BODY)).containsExactly("d", "a");
    assertThat(few.total()).contains(Total.counted(2));
  }

  @Test
  default void anOverallRowSpeaksOfEverythingThatFits() {
    Query<Comment> query =
        Query.from(Comment.ENTITY)
            .where(Comment.BODY.isNot("a"))
            .select(Comment.POST_ID, COMMENTS, Comment.BODY.min())
            .having(COMMENTS.above(1L))
            .withOverall();

    Page<Comment> page = reader().find(query.cappedAt(1));

    assertThat(page.rows()).map(group -> group.get(COMMENTS)).containsExactly(2L);
    assertThat(page.overall().orElseThrow()).hasToString("comments{count()=3, body.min()='b'}");
    assertThat(page.more()).isFalse();
    Page<Comment> none = reader().find(query.where(Comment.BODY.is("none")));
    assertThat(none.rows()).isEmpty();
    assertThat(none.overall().orElseThrow()).hasToString("comments{count()=0, body.min()=null}");
  }

  @Test
  default void eachParentHasItsGroups() {
    List<Row<Post>> posts =
        reader()
            .find(
                Query.from(Post.ENTITY)
                    .select(Post.TITLE)
                    .with(
                        Post.COMMENTS,
                        comments ->
                            comments
                                .select(COMMENTS)
                                .with(Comment.USER, user -> user.select(User.USERNAME))
                                .orderBy(Comment.USER.by(User.USERNAME.descending()))
                                .limit(2)))
            .rows();

    assertThat(posts)
        .map(
            post ->
                post.get(Post.COMMENTS).stream()
                    .map(group -> group.find(Comment.USER).map(user -> user.get(User.USERNAME)))
                    .toList())
        .containsExactly(
            List.of(Optional.empty(), Optional.of(new Username("vic"))),
            List.of(),
            List.of(),
            List.of(Optional.of(new Username("uma"))));
  }

  @Test
  default void aParentWithoutRowsHasOneGroupWithoutKeys() {
    List<Row<Author>> authors =
        groups(
            Query.from(Author.ENTITY)
                .with(Author.POSTS, posts -> posts.select(POSTS, Post.TITLE.max())));

    assertThat(authors)
        .map(author -> author.get(Author.POSTS).toString())
        .containsExactly(
            "[posts{count()=3, title.max()='two'}]",
            "[posts{count()=1, title.max()='four'}]",
            "[posts{count()=0, title.max()=null}]");
  }

  @Test
  default void linkedRowsAreGroupedToo() {
    List<Row<Tag>> tags =
        groups(
            Query.from(Tag.ENTITY)
                .with(
                    Tag.POSTS,
                    posts ->
                        posts
                            .select(POSTS)
                            .with(Post.AUTHOR, author -> author.select(Author.NAME))
                            .having(POSTS.above(1L))));

    assertThat(tags)
        .map(
            tag ->
                tag.get(Tag.NAME)
                    + tag.get(Tag.POSTS).stream().map(group -> group.get(POSTS)).toList())
        .containsExactlyInAnyOrder("python[2]", "sql[]");
  }

  @Test
  default void aNumberOfRelatedRowsIsAValueOfARow() {
    Field<Author, Long> posts = Author.POSTS.count();
    Query<Author> query =
        Query.from(Author.ENTITY)
            .select(Author.NAME, posts, Author.POSTS.max(Post.TITLE))
            .orderBy(posts.ascending());

    assertThat(groups(query))
        .map(Row::toString)
        .startsWith("authors{name='Carl', posts.count()=0, posts.title.max()=null}")
        .element(2)
        .asString()
        .endsWith("posts.count()=3, posts.title.max()='two'}");
    assertThat(groups(query.where(posts.atLeast(1L)))).hasSize(2);
    assertThat(groups(query.where(posts.in(0L, 1L)))).hasSize(2);
  }

  @Test
  default void relatedRowsAreCountedWhicheverWayTheyAreRelated() {
    List<Row<Post>> posts =
        groups(
            Query.from(Post.ENTITY)
                .select(Post.TAGS.count(), Post.AUTHOR.count(), Post.COMMENTS.count()));
    assertThat(posts)
        .map(Row::toString)
        .containsExactly(
            "posts{tags.count()=2, author.count()=1, comments.count()=3}",
            "posts{tags.count()=1, author.count()=1, comments.count()=0}",
            "posts{tags.count()=0, author.count()=1, comments.count()=0}",
            "posts{tags.count()=1, author.count()=1, comments.count()=1}");
    assertThat(groups(Query.from(User.ENTITY).select(User.PROFILE.count())))
        .map(user -> user.get(User.PROFILE.count()))
        .containsExactly(0L, 0L);
  }

  @Test
  default void pagesGoOnAndBackInTheOrderOfANumberOfRelatedRows() {
    Query<Author> query =
        Query.from(Author.ENTITY)
            .select(Author.NAME)
            .orderBy(Author.POSTS.count().descending(), Author.POSTS.max(Post.TITLE).ascending())
            .limit(1);

    Page<Author> first = reader().find(query);
    Page<Author> second = reader().find(first.next().orElseThrow());
    Page<Author> third = reader().find(second.next().orElseThrow());
    assertThat(List.of(second.rows(), third.rows()))
        .map(rows -> rows.getFirst().get(Author.NAME))
        .containsExactly("Bob", "Carl");
    assertThat(third.next()).isEmpty();
    assertThat(reader().find(third.previous().orElseThrow()).rows()).isEqualTo(second.rows());
  }

  @Test
  default void aggregatesOfAggregatesOfRelatedRows() {
    Field<Author, BigDecimal> average = Author.POSTS.count().avg();
    Row<Author> all =
        groups(Query.from(Author.ENTITY).select(average, Author.POSTS.count().sum())).getFirst();
    assertThat(all.get(average)).isEqualTo(new BigDecimal("1.3333333333"));
    assertThat(all.get(Author.POSTS.count().sum())).isEqualTo(new BigDecimal("4"));
    assertThat(
            groups(
                Query.from(User.ENTITY)
                    .select(User.USERNAME)
                    .orderBy(User.PROFILE.count().ascending(), User.USERNAME.descending())))
        .map(user -> user.get(User.USERNAME).toString())
        .containsExactly("vic", "uma");
  }

  @Test
  default void groupsAreWalkedInPortions() {
    Query<Comment> query = Query.from(Comment.ENTITY).select(Comment.BODY, COMMENTS).withOverall();
    StringBuilder walked = new StringBuilder();
    reader()
        .walk(
            query,
            3,
            page -> {
              page.rows().forEach(group -> walked.append(group.get(Comment.BODY)));
              walked.append(page.overall().map(row -> "/" + row.get(COMMENTS)).orElse("."));
            });
    assertThat(walked).hasToString("abc/4d.");
  }

  private <T> List<Row<T>> groups(Query<T> query) {
    return reader().find(query).rows();
  }
}
