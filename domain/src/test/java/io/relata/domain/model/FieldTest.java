package io.relata.domain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.people.Email;
import io.relata.domain.people.User;
import io.relata.domain.shop.LineItem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FieldTest {

  @Test
  void aDecimalNumberIsStoredWithAllDigitsOfItsColumn() {
    assertThat(LineItem.UNIT_PRICE.stored(new BigDecimal("12.5"))).hasToString("12.50");
    assertThat(LineItem.UNIT_PRICE.stored(new BigDecimal("1E+3"))).hasToString("1000.00");
    assertThat(LineItem.UNIT_PRICE.stored(new BigDecimal("12.500"))).hasToString("12.50");
    assertThat(LineItem.UNIT_PRICE.stored(new BigDecimal("12.505"))).hasToString("12.505");
  }

  private static final Author ALICE =
      new Author(Id.of(1), "Alice", new Email("alice@example.com"), Optional.empty());

  @Test
  void aFieldIsNamedInFull() {
    assertThat(Post.PUBLISHED_AT).hasToString("blog.posts.published_at");
    assertThat(Post.PUBLISHED_AT.name()).isEqualTo("published_at");
    assertThat(Post.PUBLISHED_AT.owner()).isEqualTo(new EntityName("blog", "posts"));
  }

  @Test
  void fieldsAreEqualByTheirFullNames() {
    Declaration<Post> posts = Declaration.of("blog", "posts", () -> Post.ENTITY);
    Declaration<Post> drafts = Declaration.of("blog", "drafts", () -> Post.ENTITY);
    assertThat(posts.text("title", Post::content))
        .isEqualTo(Post.TITLE)
        .hasSameHashCodeAs(Post.TITLE);
    assertThat(posts.text("heading", Post::title)).isNotEqualTo(Post.TITLE);
    assertThat(drafts.text("title", Post::title)).isNotEqualTo(Post.TITLE);
  }

  @Test
  void aNameIsCheckedWhereItIsDeclared() {
    Declaration<Post> posts = Declaration.of("blog", "posts", () -> Post.ENTITY);
    assertThatThrownBy(() -> posts.text("publishedAt", Post::title))
        .isInstanceOf(InconsistentModel.class)
        .hasMessage(
            "\"publishedAt\" is no name: use lower case letters, digits and _, a letter first,"
                + " 63 at most");
    assertThatThrownBy(() -> posts.hasMany("Comments", () -> Comment.POST))
        .isInstanceOf(InconsistentModel.class)
        .hasMessageStartingWith("\"Comments\" is no name");
  }

  @Test
  void aFieldReadsItsPlainValueFromARecord() {
    assertThat(Author.ID.plainIn(ALICE)).isEqualTo(1L);
    assertThat(Author.EMAIL.plainIn(ALICE)).isEqualTo("alice@example.com");
    assertThat(Author.USER_ID.plainIn(ALICE)).isNull();
    Author user = new Author(ALICE.id(), ALICE.name(), ALICE.email(), Optional.of(Id.of(7)));
    assertThat(Author.USER_ID.plainIn(user)).isEqualTo(7L);
  }

  @Test
  void aPlainValueAndTheDomainsOwnTurnIntoEachOther() {
    assertThat(Author.EMAIL.plain(ALICE.email())).isEqualTo("alice@example.com");
    assertThat(Author.EMAIL.wrapped("alice@example.com")).isEqualTo(ALICE.email());
    assertThat(Author.ID.wrapped(1L)).isEqualTo(Id.of(1));
    assertThat(User.IS_ACTIVE.wrapped(true)).isTrue();
    assertThat(Post.TITLE.wrapped("Draft")).isEqualTo("Draft");
  }

  @Test
  void aFieldSaysWhatItCanNotHold() {
    assertThatThrownBy(() -> Post.TITLE.plain("half a \ud83d pair"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("blog.posts.title takes text without half a surrogate pair");
  }

  @Test
  void aFieldKnowsItsTraits() {
    assertThat(Author.EMAIL.traits())
        .containsExactly(new Trait.AtMost(200), Email.FORM, new Trait.Unique());
    assertThat(Author.EMAIL.trait(Trait.AtMost.class)).contains(new Trait.AtMost(200));
    assertThat(Author.EMAIL.trait(Trait.Digits.class)).isEmpty();
    assertThat(List.of(Author.ID.isUnique(), Author.EMAIL.isUnique())).containsOnly(true);
    assertThat(Author.NAME.isUnique()).isFalse();
    assertThat(Author.USER_ID.isOptional()).isTrue();
    assertThat(Author.NAME.isOptional()).isFalse();
  }

  @Test
  void aTypePrintsAsAMessageCallsIt() {
    assertThat(Author.EMAIL.type()).hasToString("text");
    assertThat(Author.ID.type()).hasToString("a 64-bit integer");
    assertThat(Post.PUBLISHED_AT.type()).hasToString("a point in time");
  }

  @Test
  void aValueBreaksTheRulesOfItsField() {
    assertThat(Author.EMAIL.violations("a".repeat(201)))
        .containsExactly(
            new Violation("email", "length", "is longer than 200 characters"),
            new Violation("email", "form", "is no e-mail address"));
    assertThat(Author.EMAIL.violations("alice@example.com")).isEmpty();
  }
}
