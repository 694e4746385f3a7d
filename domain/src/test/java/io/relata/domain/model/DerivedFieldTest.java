package io.relata.domain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Post;
import io.relata.domain.model.Aggregate.Function;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Fields whose values are not stored but made of others. */
class DerivedFieldTest {

  private static final Goods APPLES =
      new Goods(
          Id.of(1),
          "apples",
          3,
          500,
          new BigDecimal("0.35"),
          Optional.empty(),
          LocalDate.of(2024, 2, 29),
          true,
          new UUID(1, 1));

  @Test
  void anAggregateIsCalledByItsFunctionAndTellsWhatItIsMadeOf() {
    assertThat(Goods.PRICE.sum().name()).isEqualTo("sum");
    assertThat(Goods.PRICE.sum()).hasToString("shop.goods.price.sum()");
    assertThat(Goods.ENTITY.count()).hasToString("shop.goods.count()");
    assertThat(Goods.PRICE.sum().atLeast(new BigDecimal("9.90")))
        .hasToString("price.sum() >= 9.90");
    assertThat(Goods.PRICE.max().descending()).hasToString("price.max() desc");
    assertThat(Author.POSTS.count()).hasToString("blog.authors.posts.count()");
    assertThat(Author.POSTS.max(Post.PUBLISHED_AT).label()).isEqualTo("posts.published_at.max()");
    assertThat(Goods.QUANTITY.times(Goods.PRICE).label()).isEqualTo("quantity.times(price)");
    assertThat(Goods.COST).hasToString("shop.goods.cost");
  }

  @Test
  void derivedFieldsAreEqualWhereTheyAreMadeAlike() {
    assertThat(Goods.PRICE.sum())
        .isEqualTo(Goods.PRICE.sum())
        .hasSameHashCodeAs(Goods.PRICE.sum())
        .isNotEqualTo(Goods.QUANTITY.sum())
        .isNotEqualTo(Goods.PRICE.avg());
    assertThat(Author.POSTS.count()).isEqualTo(Author.POSTS.count());
    assertThat(Author.POSTS.count().named("count")).isNotEqualTo(Author.ENTITY.count());
    assertThat(Author.POSTS.min(Post.ID)).isNotEqualTo(Author.POSTS.max(Post.ID));
  }

  @Test
  void eachHasAnExactType() {
    assertThat(Goods.ENTITY.count().scalar()).isEqualTo(Scalar.BIGINT);
    assertThat(Goods.QUANTITY.sum().scalar()).isEqualTo(Scalar.BIGINT);
    assertThat(Goods.WEIGHT.sum().scalar()).isEqualTo(Scalar.NUMERIC);
    assertThat(Goods.PRICE.sum().scalar()).isEqualTo(Scalar.NUMERIC);
    assertThat(Goods.QUANTITY.avg().scalar()).isEqualTo(Scalar.NUMERIC);
    assertThat(Goods.NAME.min().scalar()).isEqualTo(Scalar.TEXT);
    assertThat(Goods.ID.max().wrapped(7L)).isEqualTo(Id.of(7));
    assertThat(Goods.QUANTITY.sum().wrapped(7L)).isEqualTo(new BigDecimal("7"));
    assertThat(Goods.QUANTITY.sum().plain(new BigDecimal("7.00"))).isEqualTo(7L);
    assertRefused(
        () -> Goods.QUANTITY.sum().plain(new BigDecimal("7.5")),
        "a sum of integers is a 64-bit integer, not 7.5");
  }

  @Test
  void onlyNumbersOfRowsAreThereInAnyCase() {
    assertThat(Goods.ENTITY.count().isOptional()).isFalse();
    assertThat(Author.POSTS.count().isOptional()).isFalse();
    assertThat(Goods.PRICE.sum().isOptional()).isTrue();
    assertThat(Author.POSTS.max(Post.ID).isOptional()).isTrue();
  }

  @Test
  void whatHasNoAggregateSaysWhichFieldsHave() {
    assertRefused(
        Goods.NAME::sum,
        "shop.goods.name is text, so it has no sum: it takes an integer that is no identity, or a"
            + " decimal number");
    assertRefused(
        Goods.ID::avg,
        "shop.goods.id is an identity, so it has no avg: it takes an integer that is no identity,"
            + " or a decimal number");
    assertRefused(
        Goods.IS_NEW::min,
        "shop.goods.is_new is a boolean, so it has no min: it takes a number, text, a date, a time"
            + " of day or a point in time");
    assertRefused(
        Goods.CODE::max,
        "shop.goods.code is a UUID, so it has no max: it takes a number, text, a date, a time of"
            + " day or a point in time");
    assertRefused(
        () -> Goods.PRICE.sum().max(),
        "shop.goods.price.sum() is an aggregate itself, so it has no max: it takes a number, text,"
            + " a date, a time of day or a point in time");
    assertRefused(
        () -> Aggregate.of(Function.COUNT, Goods.NAME),
        "shop.goods.name is text, so it has no count: it is the number of rows and takes no field");
  }

  @Test
  void functionsAreFoundByTheirNames() {
    assertThat(Function.named("avg")).contains(Function.AVG);
    assertThat(Function.named("median")).isEmpty();
  }

  @Test
  void aMonthIsItsFirstDay() {
    assertThat(Goods.MONTH.plainIn(APPLES)).isEqualTo(LocalDate.of(2024, 2, 1));
    assertThat(Goods.MONTH.name()).isEqualTo("month");
    assertRefused(
        Goods.NAME::month, "shop.goods.name is text, so it has no month: it takes a date");
  }

  @Test
  void aProductIsExact() {
    assertThat(Goods.COST.plainIn(APPLES)).isEqualTo(new BigDecimal("1.05"));
    assertThat(Goods.REBATE.times(Goods.PRICE).plainIn(APPLES)).isNull();
    assertThat(Goods.REBATE.times(Goods.PRICE).isOptional()).isTrue();
    assertRefused(
        () -> Goods.PRICE.times(Goods.ID),
        "shop.goods.id is a 64-bit integer, so it has no product: it takes numbers of one row");
  }

  @Test
  void aSumOfNothingMayBeZero() {
    Field<Author, ?> count = Author.POSTS.count();
    assertRefused(
        count::orZero,
        "blog.authors.posts.count() is no sum of related rows, of which alone nothing makes zero");
  }

  @Test
  void oneRowDoesNotTellWhatIsMadeOfMany() {
    assertThatThrownBy(() -> Goods.PRICE.sum().plainIn(APPLES))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("shop.goods.price.sum() is made of many rows; one row alone does not tell it");
  }

  @Test
  void declaredOnesAreFoundByNameAndAreNotAmongTheFields() {
    assertThat(Goods.ENTITY.field("cost")).contains(Goods.COST);
    assertThat(Goods.ENTITY.fields()).doesNotContain(Goods.COST);
    assertThat(Goods.ENTITY.derived()).containsExactly(Goods.MONTH, Goods.COST);
  }

  @Test
  void nobodyWritesThem() {
    assertThat(Change.to(Goods.COST, BigDecimal.ONE).violations())
        .containsExactly(Violation.computed("cost"));
    assertThat(NewRow.of(Goods.ENTITY, Map.of(Goods.COST, BigDecimal.ONE)).violations())
        .contains(Violation.computed("cost"));
  }

  private static void assertRefused(ThrowingCallable asked, String refusal) {
    assertThatThrownBy(asked).isInstanceOf(IllegalArgumentException.class).hasMessage(refusal);
  }
}
