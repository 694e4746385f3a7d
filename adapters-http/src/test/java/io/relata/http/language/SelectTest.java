package io.relata.http.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Tag;
import io.relata.domain.model.Scalar;
import io.relata.domain.people.User;
import io.relata.domain.query.Include;
import io.relata.domain.query.Query;
import io.relata.http.view.View;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is selected: what is loaded, and how it is shown. */
class SelectTest {

  private static final Query<Post> POSTS = Query.from(Post.ENTITY);

  @Test
  void nothingSelectedIsAllFieldsAndNoRelations() {
    assertThat(query("")).isEqualTo(POSTS);
    assertThat(query("select=*")).isEqualTo(POSTS);
    assertThat(view("").parts()).hasSize(5);
  }

  @Test
  void anEmptySelectionIsNoFields() {
    assertThat(query("select=")).isEqualTo(POSTS.select());
  }

  @Test
  void fieldsComeAsAskedForAndUnderOtherNames() {
    assertThat(query("select=title,key:id")).isEqualTo(POSTS.select(Post.TITLE, Post.ID));
    assertThat(view("select=title,key:id")).isEqualTo(view(text("title", 0), number("key", 1)));
  }

  @Test
  void namesMayBeQuotedAndSpaced() {
    assertThat(query("select= \"title\" , id")).isEqualTo(POSTS.select(Post.TITLE, Post.ID));
    assertThat(view("select=\"the, title\":title")).isEqualTo(view(text("the, title", 0)));
  }

  @Test
  void aFieldAskedForTwiceIsLoadedOnce() {
    assertThat(query("select=title,title,name:title")).isEqualTo(POSTS.select(Post.TITLE));
    assertThat(view("select=title,title,name:title"))
        .isEqualTo(view(text("title", 0), text("name", 0)));
    assertThat(query("select=*,title")).isEqualTo(POSTS);
  }

  @Test
  void relationsNestToAnyDepth() {
    assertThat(query("select=id,author(name,user(username)),comments(*)"))
        .isEqualTo(
            POSTS
                .select(Post.ID)
                .with(
                    Post.AUTHOR,
                    author ->
                        author
                            .select(Author.NAME)
                            .with(Author.USER, user -> user.select(User.USERNAME)))
                .with(Post.COMMENTS));
    assertThat(view("select=tags(name),id"))
        .isEqualTo(view(new View.OfMany("tags", 0, view(text("name", 0))), number("id", 0)));
  }

  @Test
  void relationsGoByOtherNamesTooAndMayBeAskedForTwice() {
    assertThat(query("select=a:tags(id),b:tags(name)"))
        .isEqualTo(
            POSTS
                .select()
                .with(
                    new Include<>(
                        "a",
                        Post.TAGS,
                        Query.from(Tag.ENTITY).select(Tag.ID),
                        Include.Need.OPTIONAL))
                .with(
                    new Include<>(
                        "b",
                        Post.TAGS,
                        Query.from(Tag.ENTITY).select(Tag.NAME),
                        Include.Need.OPTIONAL)));
  }

  @Test
  void innerDropsParentsAndLeftDoesNot() {
    assertThat(query("select=author!inner(name)"))
        .isEqualTo(POSTS.select().withRequired(Post.AUTHOR, author -> author.select(Author.NAME)));
    assertThat(query("select=author!left(name)")).isEqualTo(query("select=author(name)"));
  }

  @Test
  void aRelationWithNothingInItIsNeitherLoadedNorShown() {
    assertThat(query("select=id,tags()")).isEqualTo(POSTS.select(Post.ID));
    assertThat(query("select=id,tags!inner()"))
        .isEqualTo(POSTS.select(Post.ID).where(Post.TAGS.some()));
    assertThat(query("select=id,comments!inner(user!inner())"))
        .isEqualTo(POSTS.select(Post.ID).where(Post.COMMENTS.some(Comment.USER.some())));
    assertThat(view("select=id,tags()")).isEqualTo(view(number("id", 0)));
  }

  @Test
  void aSpreadRelationIsLoadedAndShownAmongTheFields() {
    assertThat(query("select=id,...author(name)")).isEqualTo(query("select=id,author(name)"));
    assertThat(view("select=id,...author(by:name)"))
        .isEqualTo(view(number("id", 0), new View.Spread(0, view(text("by", 0)))));
  }

  @Test
  void whatIsHiddenTakesNoPlace() {
    assertThat(view("select=tags(),comments(id)"))
        .isEqualTo(view(new View.OfMany("comments", 0, view(number("id", 0)))));
  }

  @Test
  void relationsOfOtherContextsAreFound() {
    assertThat(Reading.query(User.ENTITY, "select=author(posts(id))").toString())
        .isEqualTo("people.users[] with {author[] with {posts[id]}}");
  }

  private static Query<Post> query(String plain) {
    return Reading.query(Post.ENTITY, plain);
  }

  private static View view(String plain) {
    return Reading.view(Post.ENTITY, plain);
  }

  private static View view(View.Part... parts) {
    return new View(List.of(parts));
  }

  private static View.Part text(String name, int place) {
    return new View.OfField(name, place, Scalar.TEXT);
  }

  private static View.Part number(String name, int place) {
    return new View.OfField(name, place, Scalar.BIGINT);
  }
}
