package io.relata.domain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Post;
import io.relata.domain.model.Shop.Buyer;
import io.relata.domain.people.Email;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class EntityTest {

  @Test
  void fieldsAreFoundByTheirNames() {
    assertThat(Post.ENTITY.field("title")).contains(Post.TITLE);
    assertThat(Post.ENTITY.field("author")).isEmpty();
    assertThat(Post.ENTITY.id()).isEqualTo(Post.ID);
  }

  @Test
  void entitiesAreEqualByName() {
    Declaration<Buyer> guests = Declaration.of("shop", "guests", () -> Buyer.ENTITY);
    assertThat(Buyer.BUYERS.entity(Buyer.class)).isEqualTo(Buyer.ENTITY);
    assertThat(guests.entity(Buyer.class, Buyer.ID, Buyer.NAME)).isNotEqualTo(Buyer.ENTITY);
  }

  @Test
  void relationsAndOrdersAddUpOnAnotherEntity() {
    Entity<Buyer> served =
        Buyer.ENTITY
            .servingInOrder(Buyer.NAME.ascending())
            .servingInOrder(Buyer.NAME.descending(), Buyer.ID.descending());
    assertThat(served.advertisedOrders()).hasToString("[[name], [name desc, id desc]]");
    assertThat(Buyer.ENTITY.advertisedOrders()).isEmpty();
  }

  @Test
  void aRowIsMadeOfPlainValues() {
    assertThat(Author.ENTITY.instance(Arrays.asList(1L, "Alice", "alice@example.com", null)))
        .isEqualTo(new Author(Id.of(1), "Alice", new Email("alice@example.com"), Optional.empty()));
    assertThat(Author.ENTITY.instance(List.of(1L, "Alice", "alice@example.com", 7L)).userId())
        .contains(Id.of(7));
  }

  @Test
  void aRowTakesAValueForEachField() {
    assertRefused(
        () -> Author.ENTITY.instance(List.of(1L, "Alice")),
        "a row of blog.authors takes 4 values, not 2");
    assertRefused(
        () -> Buyer.ENTITY.instance(List.of(1L, "Alice", "alice@example.com")),
        "a row of shop.buyers takes 2 values, not 3");
  }

  @Test
  void aRequiredFieldHasAValue() {
    assertRefused(
        () -> Author.ENTITY.instance(Arrays.asList(1L, null, "alice@example.com", null)),
        "blog.authors.name is required, but has no value");
  }

  @Test
  void aFieldIsNamedWhoseValueTheDomainRefuses() {
    assertRefused(
        () -> Author.ENTITY.instance(Arrays.asList(1L, "Alice", "nobody", null)),
        "blog.authors.email is no e-mail address");
  }

  @Test
  void aRecordHasTheLastWord() {
    record Even(Id<Even> id) {
      Even {
        if (id.value() % 2 == 1) {
          throw new IllegalArgumentException(id + " is odd");
        }
      }
    }
    Declaration<Even> declaration = Declaration.of("shop", "evens", EntityTest::unasked);
    Entity<Even> evens = declaration.entity(Even.class, declaration.id(Even::id));
    assertThat(evens.instance(List.of(2L))).isEqualTo(new Even(Id.of(2)));
    assertRefused(
        () -> evens.instance(List.of(3L)),
        "a row of shop.evens breaks a rule of its record: 3 is odd");
  }

  @Test
  void aRecordThatIsHiddenCanNotBeMade() {
    Declaration<Hidden> declaration = Declaration.of("shop", "hidden", EntityTest::unasked);
    Entity<Hidden> hidden = declaration.entity(Hidden.class, declaration.id(Hidden::id));
    assertThatThrownBy(() -> hidden.instance(List.of(1L)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the record of shop.hidden can not be made");
  }

  private record Hidden(Id<Hidden> id) {}

  private static <T> Entity<T> unasked() {
    throw new IllegalStateException("was asked for");
  }

  private static void assertRefused(ThrowingCallable work, String message) {
    assertThatThrownBy(work).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
