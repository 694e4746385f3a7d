package io.relata.domain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Tag;
import io.relata.domain.model.Shop.Buyer;
import io.relata.domain.model.Shop.Purchase;
import io.relata.domain.people.Profile;
import io.relata.domain.people.User;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RelationTest {

  @Test
  void aRelationLeadsThereAndBack() {
    assertThat(Post.AUTHOR.owner()).isEqualTo(Post.ENTITY);
    assertThat(Post.AUTHOR.target()).isEqualTo(Author.ENTITY);
    assertThat(Post.AUTHOR.inverse()).isEqualTo(Author.POSTS);
    assertThat(Post.AUTHOR.inverse().inverse()).isSameAs(Post.AUTHOR);
  }

  @Test
  void relationsAreEqualByTheirFullNames() {
    Declaration<Post> drafts = Declaration.of("blog", "drafts", () -> Post.ENTITY);
    assertThat(Post.ENTITY.seenFromElsewhere().hasMany("tags", () -> Tag.POSTS))
        .isEqualTo(Post.TAGS)
        .hasSameHashCodeAs(Post.TAGS);
    assertThat(drafts.hasMany("tags", () -> Tag.POSTS)).isNotEqualTo(Post.TAGS);
    assertThat(Post.TAGS).isNotEqualTo(Post.COMMENTS).hasToString("blog.posts.tags");
  }

  @Test
  void theForeignKeyIsTheSameFromBothSides() {
    assertThat(Author.POSTS)
        .isInstanceOfSatisfying(
            HasMany.class, posts -> assertThat(posts.key()).isEqualTo(Post.AUTHOR_ID));
    assertThat(User.PROFILE)
        .isInstanceOfSatisfying(
            HasOne.class, profile -> assertThat(profile.key()).isEqualTo(Profile.USER_ID));
    assertThat(Profile.USER)
        .isInstanceOfSatisfying(
            BelongsTo.class,
            user -> {
              assertThat(user.key()).isEqualTo(Profile.USER_ID);
              assertThat(user.onDelete()).isEqualTo(Deletion.CASCADE);
            });
  }

  @Test
  void oneRelatedRowIsThereWhereTheKeyIsRequired() {
    assertThat(Post.AUTHOR.isOptional()).isFalse();
    assertThat(Author.USER.isOptional()).isTrue();
    assertThat(User.PROFILE.isOptional()).isTrue();
  }

  @Test
  void aForeignKeyIsNotFoundWhereNothingBelongs() {
    Relation<Purchase, Buyer> wishers = Purchase.wishers(RelationTest::unasked);
    HasMany<Buyer, Purchase> many = Buyer.BUYERS.hasMany("purchases", () -> wishers);
    HasOne<Buyer, Purchase> one = Buyer.BUYERS.hasOne("purchase", () -> wishers);
    assertRefused(
        many::key,
        "shop.buyers.purchases has many, so its inverse shop.purchases.wishers must belong to it,"
            + " but is many to many");
    assertRefused(
        one::key,
        "shop.buyers.purchase has one, so its inverse shop.purchases.wishers must belong to it,"
            + " but is many to many");
  }

  @Test
  void aLinkTableIsNotFoundWhereNoneIsDeclared() {
    ManyToMany<Buyer, Purchase> toKey =
        Buyer.BUYERS.manyToMany("wishes", () -> Purchase.belongsTo(RelationTest::unasked));
    ManyToMany<Buyer, Purchase> toNothing =
        Buyer.BUYERS.manyToMany("wishes", () -> Purchase.wishers(RelationTest::unasked));
    assertRefused(
        toKey::link,
        "shop.buyers.wishes is many to many, so its inverse shop.purchases.buyer must be too,"
            + " but belongs to");
    assertRefused(
        toNothing::link,
        "neither shop.buyers.wishes nor shop.purchases.wishers declares a link table:"
            + " one side must");
  }

  private static <T, U> Relation<T, U> unasked() {
    throw new IllegalStateException("was asked for");
  }

  private static void assertRefused(ThrowingCallable work, String message) {
    assertThatThrownBy(work).isInstanceOf(InconsistentModel.class).hasMessage(message);
  }
}
