package io.relata.domain.model;

import static io.relata.domain.model.Shop.Buyer.BUYERS;
import static io.relata.domain.model.Shop.Purchase.PURCHASES;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.domain.model.Shop.Buyer;
import io.relata.domain.model.Shop.Purchase;
import org.junit.jupiter.api.Test;

/** What is said of link tables that would be the table of something else too. */
class LinkContradictionsTest {

  @Test
  void aLinkTableIsNotNamedLikeAnEntity() {
    assertThatThrownBy(
            () ->
                Shop.related(
                    inverse -> BUYERS.manyToMany("wishes", "purchases", "one", "other", inverse),
                    Purchase::wishers))
        .isInstanceOf(InconsistentModel.class)
        .hasMessage(
            "shop.buyers.wishes declares the link table shop.purchases, but an entity has that"
                + " table already: give the link table another name");
  }

  @Test
  void twoRelationsDoNotShareALinkTable() {
    assertThatThrownBy(
            () ->
                Catalog.of(
                    Context.of(
                        "shop",
                        Buyer.ENTITY.relatedBy(Wishing.WISHES, Wishing.GIFTS),
                        Purchase.ENTITY.relatedBy(Wishing.WISHERS, Wishing.GIVERS))))
        .isInstanceOf(InconsistentModel.class)
        .hasMessage(
            "shop.purchases.givers declares the link table shop.wished, but shop.buyers.wishes has"
                + " that table already: give the link table another name");
  }

  @Test
  void theColumnsOfALinkTableHaveTwoNames() {
    EntityName follows = new EntityName("shop", "follows");
    assertThatThrownBy(() -> new Link(follows, "buyer_id", "buyer_id"))
        .isInstanceOf(InconsistentModel.class)
        .hasMessage(
            "both columns of the link table shop.follows are named buyer_id:"
                + " give one of them another name");
  }

  private static final class Wishing {

    private static final Relation<Buyer, Purchase> WISHES =
        BUYERS.manyToMany("wishes", "wished", "buyer", "bought", () -> Wishing.WISHERS);
    private static final Relation<Purchase, Buyer> WISHERS =
        PURCHASES.manyToMany("wishers", () -> Wishing.WISHES);
    private static final Relation<Buyer, Purchase> GIFTS =
        BUYERS.manyToMany("gifts", () -> Wishing.GIVERS);
    private static final Relation<Purchase, Buyer> GIVERS =
        PURCHASES.manyToMany("givers", "wished", "bought", "buyer", () -> Wishing.GIFTS);
  }
}
