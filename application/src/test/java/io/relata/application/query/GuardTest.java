package io.relata.application.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.model.Aggregate;
import io.relata.domain.model.Aggregate.Function;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.query.Include;
import io.relata.domain.query.Query;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class GuardTest {

  private final Guard guard = new Guard(new Limits(100, 10, 3, 2, 4, 5));

  @Test
  void capsPagesAndListsOfEachParent() {
    Query<Author> guarded =
        guard.guarded(Query.from(Author.ENTITY).with(Author.POSTS, posts -> posts.with(Post.TAGS)));
    Query<?> posts = guarded.includes().getFirst().query();
    assertThat(guarded.slice().cap()).isEqualTo(OptionalLong.of(100));
    assertThat(posts.slice().cap()).isEqualTo(OptionalLong.of(10));
    assertThat(posts.includes().getFirst().query().slice().cap()).isEqualTo(OptionalLong.of(10));
  }

  @Test
  void capsWhatHangsBelowOneRow() {
    Query<Comment> guarded =
        guard.guarded(Query.from(Comment.ENTITY).with(Comment.POST, post -> post.with(Post.TAGS)));
    Include<?, ?> post = guarded.includes().getFirst();
    assertThat(post.query().slice().cap()).isEmpty();
    assertThat(post.query().includes().getFirst().query().slice().cap())
        .isEqualTo(OptionalLong.of(10));
  }

  @Test
  void leavesTheRestOfAQueryAsItIs() {
    Query<Post> query =
        Query.from(Post.ENTITY)
            .select(Post.TITLE)
            .where(Post.TITLE.is("A"))
            .orderBy(Post.TITLE.descending())
            .limit(7)
            .offset(3);
    assertThat(guard.guarded(query)).isEqualTo(query.cappedAt(100));
  }

  @Test
  void refusesTooManyRelations() {
    Query<Post> query =
        Query.from(Post.ENTITY)
            .with(Post.AUTHOR)
            .with(Post.TAGS)
            .with(Post.COMMENTS, comments -> comments.with(Comment.USER));
    assertThatThrownBy(() -> guard.guarded(query))
        .isInstanceOf(OverLimit.class)
        .hasMessage("4 relations are asked for; the limit is 3");
  }

  @Test
  void countsValuesMadeOfRelatedRowsAsRelations() {
    Field<Author, Long> posts = Author.POSTS.count();
    Query<Author> query =
        Query.from(Author.ENTITY)
            .select(Author.NAME, posts)
            .where(posts.above(1L).or(posts.is(0L)))
            .orderBy(posts.descending())
            .with(Author.POSTS, each -> each.select(Post.TAGS.count()));
    assertThat(guard.guarded(query).fields()).isEqualTo(query.fields());
    for (Query<Author> more :
        List.of(
            query.select(posts, Author.POSTS.max(Post.TITLE)),
            query.where(Author.USER.count().is(1L)),
            query.where(Author.POSTS.some(Post.TAGS.count().is(1L))),
            query.orderBy(Author.POSTS.min(Post.TITLE).ascending()))) {
      assertThatThrownBy(() -> guard.guarded(more))
          .isInstanceOf(OverLimit.class)
          .hasMessage("4 relations and values made of related rows are asked for; the limit is 3");
    }
  }

  @Test
  void countsWhatIsMadeOfValuesMadeOfRelatedRows() {
    Query<Author> query =
        Query.from(Author.ENTITY)
            .select(
                Author.POSTS.count().avg(),
                Author.POSTS.aggregated(Aggregate.of(Function.SUM, Post.TAGS.count())).max());
    assertThat(guard.guarded(query).fields()).hasSize(2);
    assertThatThrownBy(() -> guard.guarded(query.having(Author.USER.count().max().is(1L))))
        .hasMessage("4 relations and values made of related rows are asked for; the limit is 3");
  }

  @Test
  void countsConditionsOnGroups() {
    Query<Post> query = Query.from(Post.ENTITY).select(Post.AUTHOR_ID, Post.ENTITY.count());
    Condition<Post> two = Post.TITLE.max().is("A").or(Post.TITLE.min().is("B"));
    assertThat(guard.guarded(query.where(Post.TITLE.is("C").not()).having(two)).grouping())
        .isEqualTo(query.having(two).grouping());
    assertThatThrownBy(
            () -> guard.guarded(query.having(two.and(two).and(Post.TITLE.max().is("D")))))
        .hasMessage("5 conditions are asked for; the limit is 4");
    assertThatThrownBy(
            () -> guard.guarded(query.having(Post.ENTITY.count().in(1L, 2L, 3L, 4L, 5L, 6L))))
        .hasMessage("6 values in a list are asked for; the limit is 5");
  }

  @Test
  void refusesTooMuchDepth() {
    Query<Author> query =
        Query.from(Author.ENTITY)
            .with(
                Author.POSTS,
                posts -> posts.with(Post.COMMENTS, comments -> comments.with(Comment.USER)));
    assertThatThrownBy(() -> guard.guarded(query))
        .hasMessage("3 relations below each other are asked for; the limit is 2");
  }

  @Test
  void countsConditionsWhereverTheyStand() {
    Condition<Post> two = Post.TITLE.is("A").or(Post.TITLE.is("B").not());
    Query<Post> query =
        Query.from(Post.ENTITY)
            .where(two)
            .with(Post.TAGS)
            .with(Post.AUTHOR, author -> author.where(Author.NAME.is("C")));
    assertThat(guard.guarded(query).condition()).isEqualTo(two);
    // A relation that must have a row, and what is asked of that row, are two more.
    Query<Post> more = query.where(Post.AUTHOR.where(Author.NAME.is("D")));
    assertThatThrownBy(() -> guard.guarded(more))
        .hasMessage("5 conditions are asked for; the limit is 4");
  }

  @Test
  void refusesTooManyValues() {
    List<Id<Post>> ids = LongStream.range(0, 6).mapToObj(Id::<Post>of).toList();
    assertThatThrownBy(() -> guard.guarded(Query.from(Post.ENTITY).where(Post.ID.in(ids))))
        .hasMessage("6 values in a list are asked for; the limit is 5");
  }
}
