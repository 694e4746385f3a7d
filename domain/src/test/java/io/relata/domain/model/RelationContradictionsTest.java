package io.relata.domain.model;

import static io.relata.domain.model.Shop.Buyer.BUYERS;
import static io.relata.domain.model.Shop.Purchase.BUYER_ID;
import static io.relata.domain.model.Shop.Purchase.PURCHASES;
import static io.relata.domain.model.Shop.Purchase.REBATE_FOR;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.domain.model.Shop.Buyer;
import io.relata.domain.model.Shop.Purchase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a catalog says of two sides of a relation that contradict each other. */
class RelationContradictionsTest {

  @Test
  void aRelationNamesAnInverse() {
    assertRefused(
        () -> Catalog.of(Context.of("shop", Buyer.ENTITY.relatedBy(Unset.PURCHASES))),
        "shop.buyers.purchases names no inverse");
    assertRefused(Unset.PURCHASES::inverse, "shop.buyers.purchases names no inverse");
  }

  @Test
  void anInverseNamesAnInverse() {
    assertRefused(
        () ->
            Catalog.of(
                Context.of(
                    "shop",
                    Buyer.ENTITY.relatedBy(Unset.PURCHASES),
                    Purchase.ENTITY.relatedBy(Purchase.belongsTo(() -> Unset.PURCHASES)))),
        """
        shop.buyers.purchases names no inverse
        shop.purchases.buyer names shop.buyers.purchases as its inverse, \
        but shop.buyers.purchases names none\
        """);
  }

  @Test
  void aRelationLeadsToAnEntityOfSomeContext() {
    assertRefused(
        () ->
            Catalog.of(
                Context.of(
                    "shop",
                    Buyer.ENTITY.relatedBy(
                        Buyer.hasMany(
                            () -> Purchase.belongsTo(RelationContradictionsTest::unasked))))),
        "shop.buyers.purchases leads to shop.purchases, which no context lists");
  }

  @Test
  void theInverseIsListedToo() {
    assertRefused(
        () ->
            Catalog.of(
                Context.of(
                    "shop",
                    Buyer.ENTITY.relatedBy(
                        Buyer.hasMany(
                            () -> Purchase.belongsTo(RelationContradictionsTest::unasked))),
                    Purchase.ENTITY)),
        "shop.buyers.purchases names shop.purchases.buyer as its inverse,"
            + " but neither shop.purchases nor a context lists that relation");
  }

  @Test
  void theInverseNamesTheRelation() {
    Relation<Buyer, Purchase> purchase =
        Buyer.hasOne(() -> Purchase.belongsTo(RelationContradictionsTest::unasked));
    assertRefused(
        () -> Shop.related(Buyer::hasMany, inverse -> Purchase.belongsTo(() -> purchase)),
        """
        shop.buyers.purchases names shop.purchases.buyer as its inverse, \
        but shop.purchases.buyer names shop.buyers.purchase
        shop.purchases.buyer names shop.buyers.purchase as its inverse, \
        but neither shop.buyers nor a context lists that relation\
        """);
  }

  @Test
  void noRelationIsItsOwnInverse() {
    assertRefused(
        () -> Catalog.of(Context.of("shop", Buyer.ENTITY.relatedBy(Friends.FRIENDS))),
        "shop.buyers.friends names itself as its inverse: name the relation that leads back");
  }

  @Test
  void noRelationIsNamedLikeAField() {
    assertRefused(
        () -> Shop.related(inverse -> BUYERS.hasMany("name", inverse), Purchase::belongsTo),
        "shop.buyers.name has the same name as a field of shop.buyers");
  }

  @Test
  void everyDeletionIsDecided() {
    assertRefused(
        () ->
            Shop.related(
                Buyer::hasMany,
                inverse -> PURCHASES.belongsTo("buyer", BUYER_ID, Deletion.UNDECLARED, inverse)),
        "shop.purchases.buyer does not say what deleting one of shop.buyers does to its"
            + " shop.purchases: cascade, restrict or set null");
  }

  @Test
  void onlyAnOptionalKeyIsSetNull() {
    assertRefused(
        () ->
            Shop.related(
                Buyer::hasMany,
                inverse -> PURCHASES.belongsTo("buyer", BUYER_ID, Deletion.SET_NULL, inverse)),
        "shop.purchases.buyer is set null when one of shop.buyers is deleted,"
            + " but shop.purchases.buyer_id is required");
  }

  @Test
  void theForeignKeyIsAFieldOfTheEntity() {
    Field<Purchase, Id<Buyer>> payer = PURCHASES.field("payer_id", Type.id(), Purchase::buyerId);
    assertRefused(
        () ->
            Shop.related(
                Buyer::hasMany,
                inverse -> PURCHASES.belongsTo("payer", payer, Deletion.CASCADE, inverse)),
        "shop.purchases.payer has the foreign key shop.purchases.payer_id,"
            + " which is no field of shop.purchases");
  }

  @Test
  void theForeignKeyIsUniqueWhereTheOtherSideHasOne() {
    assertRefused(
        () -> Shop.related(Buyer::hasOne, Purchase::belongsTo),
        "shop.buyers.purchase has one, so shop.purchases.buyer_id must be unique, but is not");
  }

  @Test
  void theForeignKeyIsNotUniqueWhereTheOtherSideHasMany() {
    assertRefused(
        () ->
            Shop.related(
                Buyer::hasMany,
                inverse -> PURCHASES.belongsTo("saver", REBATE_FOR, Deletion.SET_NULL, inverse)),
        "shop.buyers.purchases has many, but shop.purchases.rebate_for is unique: let it have one");
  }

  @Test
  void whatHasManyIsBelongedTo() {
    assertRefused(
        () -> Shop.related(Buyer::hasMany, inverse -> PURCHASES.hasOne("buyer", inverse)),
        """
        shop.buyers.purchases has many, so its inverse shop.purchases.buyer must belong to it, \
        but has one
        shop.purchases.buyer has one, so its inverse shop.buyers.purchases must belong to it, \
        but has many\
        """);
  }

  @Test
  void whatIsManyToManyIsSoFromBothSides() {
    assertRefused(
        () -> Shop.related(Buyer::wishesByLink, Purchase::belongsTo),
        """
        shop.buyers.wishes is many to many, so its inverse shop.purchases.buyer must be too, \
        but belongs to
        shop.purchases.buyer belongs to its parent, so its inverse shop.buyers.wishes \
        must have one or have many, but is many to many\
        """);
  }

  @Test
  void aLinkTableIsDeclaredByOneSide() {
    assertRefused(
        () ->
            Shop.related(
                Buyer::wishesByLink,
                inverse -> PURCHASES.manyToMany("wishers", "wishing", "bought", "buyer", inverse)),
        "both shop.buyers.wishes and shop.purchases.wishers declare a link table:"
            + " one side is enough");
    assertRefused(
        () -> Shop.related(Buyer::wishes, Purchase::wishers),
        "neither shop.buyers.wishes nor shop.purchases.wishers declares a link table:"
            + " one side must");
  }

  private static void assertRefused(ThrowingCallable work, String message) {
    assertThatThrownBy(work).isInstanceOf(InconsistentModel.class).hasMessage(message);
  }

  /** For a relation whose inverse no check should ask for. */
  private static <T, U> Relation<T, U> unasked() {
    throw new IllegalStateException("was asked for");
  }

  private static final class Friends {

    private static final Relation<Buyer, Buyer> FRIENDS =
        BUYERS.manyToMany("friends", "friends", "one_id", "other_id", () -> Friends.FRIENDS);
  }

  private static final class Unset {

    private static final Relation<Buyer, Purchase> PURCHASES =
        BUYERS.hasMany("purchases", Unset::notYet);

    @SuppressWarnings("NullAway") // as a constant is null while its class is being loaded
    private static Relation<Purchase, Buyer> notYet() {
      return null;
    }
  }
}
