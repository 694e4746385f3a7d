package io.relata.domain.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.people.User;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {

  @Test
  void termsPrint() {
    assertThat(Post.TITLE.ascending()).hasToString("title");
    assertThat(Post.TITLE.descending()).hasToString("title desc");
    assertThat(Post.AUTHOR.by(Author.NAME.ascending())).hasToString("author.name");
    assertThat(Comment.POST.by(Post.AUTHOR.by(Author.NAME.descending())))
        .hasToString("post.author.name desc");
  }

  @Test
  void whereMissingValuesGoIsPrintedWhereItIsUnusual() {
    assertThat(Author.USER_ID.ascending().nullsLast()).hasToString("user_id");
    assertThat(Author.USER_ID.ascending().nullsFirst()).hasToString("user_id nulls first");
    assertThat(Author.USER_ID.descending().nullsFirst()).hasToString("user_id desc");
    assertThat(Author.USER_ID.descending().nullsLast()).hasToString("user_id desc nulls last");
  }

  @Test
  void termsAreEqualByValue() {
    assertThat(terms()).isEqualTo(terms()).doesNotHaveDuplicates();
  }

  @Test
  void theReverseOfTheReverseIsTheTermItself() {
    assertThat(terms())
        .allSatisfy(
            term -> {
              assertThat(term.reversed()).isNotEqualTo(term);
              assertThat(term.reversed().reversed()).isEqualTo(term);
            });
    assertThat(Author.USER_ID.ascending().reversed()).isEqualTo(Author.USER_ID.descending());
    assertThat(Author.USER_ID.ascending().nullsFirst().reversed())
        .hasToString("user_id desc nulls last");
  }

  @Test
  void aTermKeepsWhereMissingValuesGoOverARelation() {
    assertThat(Post.AUTHOR.by(Author.USER_ID.ascending().nullsFirst()))
        .hasToString("author.user_id nulls first");
  }

  @Test
  void aValueMayBeMissingForWantOfItOrOfARow() {
    assertThat(Post.TITLE.ascending().mayBeMissing()).isFalse();
    assertThat(Author.USER_ID.ascending().mayBeMissing()).isTrue();
    assertThat(Post.AUTHOR.by(Author.NAME.ascending()).mayBeMissing()).isFalse();
    assertThat(Comment.USER.by(User.USERNAME.ascending()).mayBeMissing()).isTrue();
    assertThat(Post.AUTHOR.by(Author.USER.by(User.USERNAME.ascending())).mayBeMissing()).isTrue();
  }

  @Test
  void aTermDoesNotChangeWithThePathItWasMadeOf() {
    List<ToOne<?, ?>> path = new ArrayList<>(List.of(Post.AUTHOR));
    Order<Post> term = new Order<>(path, Author.NAME, Order.Direction.ASCENDING, Order.Nulls.LAST);
    path.clear();
    assertThat(term).isEqualTo(Post.AUTHOR.by(Author.NAME.ascending()));
  }

  private static List<Order<Author>> terms() {
    return List.of(
        Author.NAME.ascending(),
        Author.NAME.descending(),
        Author.USER_ID.ascending(),
        Author.USER_ID.ascending().nullsFirst(),
        Author.USER_ID.descending(),
        Author.USER_ID.descending().nullsLast(),
        Author.USER.by(User.ID.ascending()));
  }
}
