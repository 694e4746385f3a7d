package io.relata.domain.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Tag;
import io.relata.domain.model.Id;
import io.relata.domain.people.Email;
import io.relata.domain.people.Profile;
import io.relata.domain.people.User;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowTest {

  private static final String REMEDY = " only. Ask for it in the query; nothing is loaded later.";

  private static final Query<Author> AUTHORS =
      Query.from(Author.ENTITY).select(Author.ID, Author.EMAIL, Author.USER_ID);

  @Test
  void aFieldIsReadAsTheDomainSpeaksOfIt() {
    Row<Author> author = row(AUTHORS, 1L, "a@example.com", 7L);
    assertThat(author.id()).isEqualTo(Id.of(1));
    assertThat(author.get(Author.EMAIL)).isEqualTo(new Email("a@example.com"));
    assertThat(author.find(Author.USER_ID)).contains(Id.of(7));
    assertThat(author.plain(1)).isEqualTo("a@example.com");
    assertThat(author.entity()).isEqualTo(Author.ENTITY);
  }

  @Test
  void aRawTextIsReadLikeAnyOther() {
    RawText raw = RawText.of("ä@example.com".getBytes(StandardCharsets.UTF_8));
    Row<Author> author = row(AUTHORS, 1L, raw, 7L);
    Row<Author> same = row(AUTHORS, 1L, "ä@example.com", 7L);
    assertThat(author.get(Author.EMAIL)).isEqualTo(new Email("ä@example.com"));
    assertThat(author.plain(1)).isEqualTo("ä@example.com");
    assertThat(author.raw(1)).isSameAs(raw);
    assertThat(author).isEqualTo(same).hasSameHashCodeAs(same).hasToString(same.toString());
  }

  @Test
  void aMissingValueIsFoundMissing() {
    Row<Author> author = row(AUTHORS, 1L, "a@example.com", null);
    assertThat(author.find(Author.USER_ID)).isEmpty();
    assertThatThrownBy(() -> author.get(Author.USER_ID))
        .isInstanceOf(NothingThere.class)
        .hasMessage("blog.authors.user_id is missing here; find says so without throwing");
  }

  @Test
  void aFieldThatWasNotAskedForIsNamed() {
    Row<Author> author = row(AUTHORS, 1L, "a@example.com", null);
    assertThatThrownBy(() -> author.get(Author.NAME))
        .isInstanceOf(NotAskedFor.class)
        .hasMessage(
            "blog.authors.name was not asked for: this row of blog.authors was loaded with"
                + " [id, email, user_id]"
                + REMEDY);
    assertThatThrownBy(() -> author.find(Author.NAME)).isInstanceOf(NotAskedFor.class);
  }

  @Test
  void anIdThatWasNotAskedForIsNamed() {
    Row<Post> post = row(Query.from(Post.ENTITY).select(Post.TITLE), "Draft");
    assertThatThrownBy(post::id)
        .isInstanceOf(NotAskedFor.class)
        .hasMessage(
            "blog.posts.id was not asked for: this row of blog.posts was loaded with [title]"
                + REMEDY);
  }

  @Test
  void aRelationThatWasNotAskedForIsNamed() {
    Row<Post> post = row(Query.from(Post.ENTITY).select(Post.ID).with(Post.COMMENTS), 1L);
    String loaded =
        " was not asked for: this row of blog.posts was loaded with [id, comments]" + REMEDY;
    assertThatThrownBy(() -> post.get(Post.TAGS))
        .isInstanceOf(NotAskedFor.class)
        .hasMessage("blog.posts.tags" + loaded);
    assertThatThrownBy(() -> post.get(Post.AUTHOR))
        .isInstanceOf(NotAskedFor.class)
        .hasMessage("blog.posts.author" + loaded);
    assertThatThrownBy(() -> post.find(Post.AUTHOR)).isInstanceOf(NotAskedFor.class);
  }

  @Test
  void theNameThatARelationWasNotAskedForUnderIsNamed() {
    Row<Post> post = row(Query.from(Post.ENTITY).select(Post.ID).with(Post.COMMENTS), 1L);
    assertThatThrownBy(() -> post.get(Post.COMMENTS, "latest"))
        .isInstanceOf(NotAskedFor.class)
        .hasMessage(
            "latest:blog.posts.comments was not asked for:"
                + " this row of blog.posts was loaded with [id, comments]"
                + REMEDY);
  }

  @Test
  void rowsOfOneRelationAreNotTakenForThoseOfAnother() {
    Query<Post> query =
        Query.from(Post.ENTITY)
            .select(Post.ID)
            .with(
                new Include<>(
                    "comments", Post.TAGS, Query.from(Tag.ENTITY), Include.Need.OPTIONAL));
    Row<Post> post = row(query, 1L);
    assertThatThrownBy(() -> post.get(Post.COMMENTS))
        .isInstanceOf(NotAskedFor.class)
        .hasMessage(
            "blog.posts.comments was not asked for:"
                + " this row of blog.posts was loaded with [id, comments:tags]"
                + REMEDY);
    assertThat(post.get(Post.TAGS, "comments")).isEmpty();
  }

  @Test
  void aRelationIsReadUnderTheNameItWasAskedForBy() {
    Query<Post> query =
        Query.from(Post.ENTITY)
            .select(Post.ID)
            .with(
                new Include<>(
                    "writer", Post.AUTHOR, Query.from(Author.ENTITY), Include.Need.OPTIONAL));
    Row<Post> post = row(query, 1L);
    assertThat(post.get(Post.AUTHOR, "writer")).isEmpty();
    Row<?> author = related(post, 0, 7L, "Alice", "alice@example.com", null);
    Row.Assembly.tie(post, 0, author);
    assertThat(post.get(Post.AUTHOR, "writer")).hasToString("[" + author + "]");
    assertThatThrownBy(() -> post.get(Post.AUTHOR))
        .isInstanceOf(NotAskedFor.class)
        .hasMessage(
            "blog.posts.author was not asked for:"
                + " this row of blog.posts was loaded with [id, writer:author]"
                + REMEDY);
  }

  @Test
  void aRelationMayLeadNowhere() {
    Row<Author> author = row(AUTHORS.with(Author.USER).with(Author.POSTS), 1L, "a@b", null);
    assertThat(author.find(Author.USER)).isEmpty();
    assertThat(author.get(Author.POSTS)).isEmpty();
    assertThatThrownBy(() -> author.get(Author.USER))
        .isInstanceOf(NothingThere.class)
        .hasMessage("blog.authors.user leads nowhere here; find says so without throwing");
  }

  @Test
  void manyRelatedRowsLeadBackToTheirParent() {
    Row<Author> author = row(AUTHORS.with(Author.POSTS), 1L, "a@example.com", null);
    Row<?> first = related(author, 0, 11L, "First", "", null, 1L);
    Row<?> second = related(author, 0, 12L, "Second", "", null, 1L);
    Row.Assembly.tie(author, 0, List.of(first, second));
    assertThat(author.get(Author.POSTS)).hasSize(2);
    assertThat(author.get(Author.POSTS).getFirst()).isSameAs(first);
    assertThat(author.get(Author.POSTS))
        .allSatisfy(post -> assertThat(post.get(Post.AUTHOR)).isSameAs(author));
  }

  @Test
  void oneRelatedRowLeadsBackWhereItHasTheOneParent() {
    Row<User> user = row(Query.from(User.ENTITY).select(User.ID).with(User.PROFILE), 1L);
    Row.Assembly.tie(user, 0, related(user, 0, 5L, 1L, null, null));
    assertThat(user.get(User.PROFILE).get(Profile.USER)).isSameAs(user);
  }

  @Test
  void aRowWithSeveralParentsLeadsBackToNone() {
    Row<Comment> comment =
        row(Query.from(Comment.ENTITY).select(Comment.ID).with(Comment.POST), 1L);
    Row.Assembly.tie(comment, 0, related(comment, 0, 11L, "First", "", null, 1L));
    Row<Post> post = comment.get(Comment.POST);
    assertThatThrownBy(() -> post.get(Post.COMMENTS))
        .isInstanceOf(NotAskedFor.class)
        .hasMessageStartingWith("blog.posts.comments was not asked for");
  }

  @Test
  void aParentThatIsAskedForIsReadInsteadOfTheWayBack() {
    Row<Author> author =
        row(AUTHORS.with(Author.POSTS, posts -> posts.with(Post.AUTHOR)), 1L, "a@b", null);
    Row<?> post = related(author, 0, 11L, "First", "", null, 1L);
    Row.Assembly.tie(author, 0, List.of(post));
    assertThat(author.get(Author.POSTS).getFirst().find(Post.AUTHOR)).isEmpty();
    Row<?> again = related(post, 0, 1L, "Alice", "a@b", null);
    Row.Assembly.tie(post, 0, again);
    assertThat(author.get(Author.POSTS).getFirst().get(Post.AUTHOR)).isSameAs(again);
  }

  private static <T> Row<T> row(Query<T> query, @Nullable Object... values) {
    return Row.Assembly.row(Shape.of(query), values);
  }

  private static Row<?> related(Row<?> parent, int place, @Nullable Object... values) {
    return Row.Assembly.row(parent.shape().branches().get(place).shape(), values);
  }
}
