package io.relata.application.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.query.Counting;
import io.relata.domain.query.Query;
import org.junit.jupiter.api.Test;

class BudgetTest {

  @Test
  void rowsAloneCostOneStatement() {
    assertThat(Budget.of(Query.from(Post.ENTITY))).isEqualTo(new Budget(1, 1));
  }

  @Test
  void eachRelationInTheShapeCostsOneMoreAndEachLevelOneTrip() {
    Query<Author> query =
        Query.from(Author.ENTITY)
            .with(Author.USER)
            .with(
                Author.POSTS,
                posts ->
                    posts
                        .with(Post.TAGS)
                        .with(Post.COMMENTS, comments -> comments.with(Comment.USER)));
    assertThat(Budget.of(query)).isEqualTo(new Budget(6, 4));
  }

  @Test
  void whatGroupsAreToldApartByComesWithThem() {
    Query<Post> groups = Query.from(Post.ENTITY).select(Post.ENTITY.count());
    assertThat(Budget.of(groups.with(Post.AUTHOR))).isEqualTo(new Budget(1, 1));
    assertThat(Budget.of(Query.from(Author.ENTITY).with(Author.POSTS, posts -> groups)))
        .isEqualTo(new Budget(2, 2));
  }

  @Test
  void countingCostsMoreStatementsAndNoTrip() {
    Query<Post> posts = Query.from(Post.ENTITY);
    assertThat(Budget.of(posts.counting(Counting.EXACT))).isEqualTo(new Budget(2, 1));
    assertThat(Budget.of(posts.counting(Counting.PLANNED))).isEqualTo(new Budget(2, 1));
    assertThat(Budget.of(posts.counting(Counting.ESTIMATED))).isEqualTo(new Budget(3, 1));
  }

  @Test
  void aReadThatWouldSpendMoreIsStopped() {
    Spending spending = Spending.within(new Budget(2, 1));
    spending.spendRoundTrip(2);
    assertThatThrownBy(() -> spending.spendRoundTrip(1))
        .isInstanceOf(BudgetExceeded.class)
        .hasMessage("would run 3 statements in 2 round trips, but may run 2 in 1");
  }
}
