package io.relata.domain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.domain.model.Shop.Buyer;
import io.relata.domain.model.Shop.Purchase;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogTest {

  private static final Catalog SHOP = Shop.related(Buyer::hasMany, Purchase::belongsTo);

  @Test
  void entitiesAreFoundByTheirNames() {
    assertThat(SHOP.entity(new EntityName("shop", "buyers"))).contains(Buyer.ENTITY);
    assertThat(SHOP.entity(new EntityName("shop", "sellers"))).isEmpty();
    assertThat(SHOP.entities()).containsExactly(Buyer.ENTITY, Purchase.ENTITY);
    assertThat(SHOP.contexts()).hasToString("[shop[shop.buyers, shop.purchases]]");
  }

  @Test
  void relationsAreFoundByTheEntityTheyStartFrom() {
    assertThat(SHOP.relation(Buyer.ENTITY, "purchases"))
        .hasValueSatisfying(relation -> assertThat(relation).hasToString("shop.buyers.purchases"));
    assertThat(SHOP.relation(Buyer.ENTITY, "buyer")).isEmpty();
    assertThat(SHOP.relations(Purchase.ENTITY)).hasToString("[shop.purchases.buyer]");
  }

  @Test
  void aRelationThatAnotherContextAddsIsFoundLikeAnyOther() {
    Catalog catalog =
        Catalog.of(
            Context.of("shop", Buyer.ENTITY),
            Context.of("post", Letter.ENTITY.relatedBy(Letter.BUYER)).adding(Letter.OF_BUYER));
    assertThat(catalog.relation(Buyer.ENTITY, "letters")).contains(Letter.OF_BUYER);
    assertThat(Buyer.ENTITY.relations()).isEmpty();
  }

  @Test
  void eachLinkTableIsTheBusinessOfTheSideThatDeclaresIt() {
    Catalog catalog = Shop.related(Buyer::wishesByLink, Purchase::wishers);
    assertThat(catalog.links()).hasToString("[shop.buyers.wishes]");
    assertThat(catalog.links().getFirst().link()).hasToString("shop.wished(buyer_id, purchase_id)");
    assertThat(catalog.links().getFirst().inverse())
        .isInstanceOfSatisfying(
            ManyToMany.class,
            wishers ->
                assertThat(wishers.link()).hasToString("shop.wished(purchase_id, buyer_id)"));
  }

  @Test
  void namesAreGivenOnce() {
    Entity<Buyer> twiceRelated = Buyer.ENTITY.relatedBy(Letter.OF_BUYER, Letter.OF_BUYER);
    Context post = Context.of("post", Letter.ENTITY.relatedBy(Letter.BUYER));
    assertThatThrownBy(() -> Catalog.of(Context.of("shop", twiceRelated), post, post))
        .isInstanceOf(InconsistentModel.class)
        .hasMessage(
            """
            two contexts are named post: give one of them another name
            two entities are named post.letters: give one of them another name
            two relations are named shop.buyers.letters: give one of them another name
            two relations are named post.letters.buyer: give one of them another name\
            """);
  }

  @Test
  void aContextListsItsOwnEntitiesOnly() {
    assertThatThrownBy(() -> Catalog.of(Context.of("market", Buyer.ENTITY)))
        .isInstanceOf(InconsistentModel.class)
        .hasMessage("the context market lists shop.buyers: only the context shop may");
  }

  @Test
  void allContradictionsAreToldAtOnce() {
    assertThatThrownBy(
            () ->
                Catalog.of(
                    Context.of("market", Buyer.ENTITY, Letter.ENTITY.relatedBy(Letter.BUYER))))
        .isInstanceOf(InconsistentModel.class)
        .hasMessage(
            """
            the context market lists shop.buyers: only the context shop may
            the context market lists post.letters: only the context post may
            post.letters.buyer names shop.buyers.letters as its inverse, but neither shop.buyers \
            nor a context lists that relation\
            """);
  }

  @Test
  void whatAContextHoldsDoesNotChange() {
    Context context = Context.of("shop", Buyer.ENTITY);
    assertThatThrownBy(() -> context.entities().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(context.adding(Letter.OF_BUYER).added()).containsExactly(Letter.OF_BUYER);
    assertThat(context.added()).isEqualTo(List.of());
  }

  /** Of a context that builds on the shop. */
  private record Letter(Id<Letter> id, Id<Buyer> buyerId) {

    private static final Declaration<Letter> LETTERS =
        Declaration.of("post", "letters", () -> Letter.ENTITY);
    private static final Field<Letter, Id<Buyer>> BUYER_ID =
        LETTERS.field("buyer_id", Type.id(), Letter::buyerId);
    private static final Entity<Letter> ENTITY =
        LETTERS.entity(Letter.class, LETTERS.id(Letter::id), BUYER_ID);

    private static final Relation<Letter, Buyer> BUYER =
        LETTERS.belongsTo("buyer", BUYER_ID, Deletion.CASCADE, () -> Letter.OF_BUYER);
    private static final Relation<Buyer, Letter> OF_BUYER =
        Buyer.ENTITY.seenFromElsewhere().hasMany("letters", () -> Letter.BUYER);
  }
}
