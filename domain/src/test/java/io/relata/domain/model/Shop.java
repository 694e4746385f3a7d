package io.relata.domain.model;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** A context of buyers and what they bought, related in whatever way a test wants. */
final class Shop {

  private Shop() {}

  record Buyer(Id<Buyer> id, String name) {

    static final Declaration<Buyer> BUYERS = Declaration.of("shop", "buyers", () -> Buyer.ENTITY);

    static final Field<Buyer, Id<Buyer>> ID = BUYERS.id(Buyer::id);
    static final TextField<Buyer, String> NAME = BUYERS.text("name", Buyer::name);

    static final Entity<Buyer> ENTITY = BUYERS.entity(Buyer.class, ID, NAME);

    static Relation<Buyer, Purchase> hasMany(Supplier<Relation<Purchase, Buyer>> inverse) {
      return BUYERS.hasMany("purchases", inverse);
    }

    static Relation<Buyer, Purchase> hasOne(Supplier<Relation<Purchase, Buyer>> inverse) {
      return BUYERS.hasOne("purchase", inverse);
    }

    static Relation<Buyer, Purchase> wishes(Supplier<Relation<Purchase, Buyer>> inverse) {
      return BUYERS.manyToMany("wishes", inverse);
    }

    static Relation<Buyer, Purchase> wishesByLink(Supplier<Relation<Purchase, Buyer>> inverse) {
      return BUYERS.manyToMany("wishes", "wished", "buyer_id", "purchase_id", inverse);
    }
  }

  /**
   * Something bought.
   *
   * @param rebateFor the one buyer who saves by it
   */
  record Purchase(Id<Purchase> id, Id<Buyer> buyerId, Optional<Id<Buyer>> rebateFor) {

    static final Declaration<Purchase> PURCHASES =
        Declaration.of("shop", "purchases", () -> Purchase.ENTITY);

    static final Field<Purchase, Id<Purchase>> ID = PURCHASES.id(Purchase::id);
    static final Field<Purchase, Id<Buyer>> BUYER_ID =
        PURCHASES.field("buyer_id", Type.id(), Purchase::buyerId);
    static final Field<Purchase, Id<Buyer>> REBATE_FOR =
        PURCHASES.optional("rebate_for", Type.id(), Purchase::rebateFor, Trait.unique());

    static final Entity<Purchase> ENTITY =
        PURCHASES.entity(Purchase.class, ID, BUYER_ID, REBATE_FOR);

    static Relation<Purchase, Buyer> belongsTo(Supplier<Relation<Buyer, Purchase>> inverse) {
      return PURCHASES.belongsTo("buyer", BUYER_ID, Deletion.RESTRICT, inverse);
    }

    static Relation<Purchase, Buyer> wishers(Supplier<Relation<Buyer, Purchase>> inverse) {
      return PURCHASES.manyToMany("wishers", inverse);
    }
  }

  /** A relation, given what supplies its inverse. */
  interface Side<T, U> extends Function<Supplier<Relation<U, T>>, Relation<T, U>> {}

  /** The shop with one relation, declared from both sides, each the inverse of the other. */
  static Catalog related(Side<Buyer, Purchase> near, Side<Purchase, Buyer> far) {
    Both<Buyer, Purchase> both = new Both<>(near, far);
    return Catalog.of(
        Context.of("shop", Buyer.ENTITY.relatedBy(both.near), Purchase.ENTITY.relatedBy(both.far)));
  }

  private static final class Both<T, U> {

    private final Relation<T, U> near;
    private final Relation<U, T> far;

    private Both(Side<T, U> near, Side<U, T> far) {
      this.near = near.apply(this::far);
      this.far = far.apply(this::near);
    }

    private Relation<T, U> near() {
      return near;
    }

    private Relation<U, T> far() {
      return far;
    }
  }
}
