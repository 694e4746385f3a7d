package io.relata.domain.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Post;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How rows are put together, compared and printed. */
class RowAssemblyTest {

  private static final Query<Author> AUTHORS =
      Query.from(Author.ENTITY).select(Author.ID, Author.NAME);
  private static final Query<Author> WITH_POSTS =
      AUTHORS.with(Author.POSTS, posts -> posts.select(Post.TITLE));
  private static final Query<Post> WITH_AUTHOR =
      Query.from(Post.ENTITY)
          .select(Post.ID)
          .with(Post.AUTHOR, author -> author.select(Author.NAME));

  @Test
  void aRowTakesAValueForEachField() {
    assertThatThrownBy(() -> row(AUTHORS, 1L))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a row of blog.authors takes 2 values, not 1");
    assertThatThrownBy(() -> row(AUTHORS, 1L, "Alice", null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a row of blog.authors takes 2 values, not 3");
  }

  @Test
  void aRelationIsTiedOnce() {
    Row<Author> alice = alice("First");
    assertThatThrownBy(() -> Row.Assembly.tie(alice, 0, List.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("blog.authors.posts is tied already");
    Row<Post> post = row(WITH_AUTHOR, 11L);
    Row.Assembly.tie(post, 0, related(post, "Alice"));
    assertThatThrownBy(() -> Row.Assembly.tie(post, 0, related(post, "Bob")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("blog.posts.author is tied already");
  }

  @Test
  void rowsAreEqualWhenTheyCarryTheSame() {
    assertThat(alice("First", "Second"))
        .isEqualTo(alice("First", "Second"))
        .hasSameHashCodeAs(alice("First", "Second"));
    assertThat(row(AUTHORS, 1L, "Alice")).isEqualTo(row(AUTHORS.limit(3), 1L, "Alice"));
  }

  @Test
  void rowsThatCarrySomethingElseDiffer() {
    assertThat(
            List.of(
                row(AUTHORS, 1L, "Alice"),
                row(AUTHORS, 2L, "Alice"),
                row(AUTHORS.select(Author.ID, Author.EMAIL), 1L, "Alice"),
                row(Query.from(Post.ENTITY).select(Post.ID, Post.TITLE), 1L, "Alice"),
                row(AUTHORS.with(Author.USER), 1L, "Alice"),
                row(WITH_POSTS, 1L, "Alice"),
                alice("First"),
                alice("Second"),
                alice("First", "Second"),
                alice("Second", "First")))
        .doesNotHaveDuplicates();
  }

  @Test
  void noRelatedRowsAndAnEmptyListOfThemAreTheSame() {
    assertThat(alice()).isEqualTo(row(WITH_POSTS, 1L, "Alice"));
  }

  @Test
  void theWayBackDoesNotCount() {
    Row<?> withParent = alice("First").get(Author.POSTS).getFirst();
    Row<Author> author = row(WITH_POSTS, 2L, "Bob");
    assertThat(withParent).isEqualTo(related(author, "First"));
  }

  @Test
  void rowsPrintWhatTheyCarry() {
    assertThat(alice("It's", "Second"))
        .hasToString(
            "authors{id=1, name='Alice', posts=[posts{title='It''s'}, posts{title='Second'}]}");
    assertThat(row(WITH_POSTS, 1L, null)).hasToString("authors{id=1, name=null, posts=[]}");
    assertThat(row(WITH_AUTHOR, 11L)).hasToString("posts{id=11, author=null}");
    Row<Post> post = row(WITH_AUTHOR, 11L);
    Row.Assembly.tie(post, 0, related(post, "Alice"));
    assertThat(post).hasToString("posts{id=11, author=authors{name='Alice'}}");
    assertThat(post.related(0)).hasToString("authors{name='Alice'}");
  }

  private static Row<Author> alice(String... titles) {
    Row<Author> alice = row(WITH_POSTS, 1L, "Alice");
    Row.Assembly.tie(
        alice, 0, List.of(titles).stream().<Row<?>>map(title -> related(alice, title)).toList());
    return alice;
  }

  private static <T> Row<T> row(Query<T> query, @Nullable Object... values) {
    return Row.Assembly.row(Shape.of(query), values);
  }

  private static Row<?> related(Row<?> parent, @Nullable Object... values) {
    return Row.Assembly.row(parent.shape().branches().getFirst().shape(), values);
  }
}
