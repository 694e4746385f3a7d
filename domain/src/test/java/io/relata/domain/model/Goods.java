package io.relata.domain.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Something with a value of each kind that can, or can not, be calculated with. */
record Goods(
    Id<Goods> id,
    String name,
    int quantity,
    long weight,
    BigDecimal price,
    Optional<Integer> rebate,
    LocalDate boughtOn,
    boolean isNew,
    UUID code) {

  static final Declaration<Goods> GOODS = Declaration.of("shop", "goods", () -> Goods.ENTITY);

  static final Field<Goods, Id<Goods>> ID = GOODS.id(Goods::id);
  static final TextField<Goods, String> NAME = GOODS.text("name", Goods::name);
  static final Field<Goods, Integer> QUANTITY =
      GOODS.field("quantity", Type.INTEGER, Goods::quantity);
  static final Field<Goods, Long> WEIGHT = GOODS.field("weight", Type.BIGINT, Goods::weight);
  static final Field<Goods, BigDecimal> PRICE =
      GOODS.field("price", Type.NUMERIC, Goods::price, new Trait.Digits(10, 2));
  static final Field<Goods, Integer> REBATE = GOODS.optional("rebate", Type.INTEGER, Goods::rebate);
  static final Field<Goods, LocalDate> BOUGHT_ON =
      GOODS.field("bought_on", Type.DATE, Goods::boughtOn);
  static final Field<Goods, Boolean> IS_NEW = GOODS.field("is_new", Type.BOOLEAN, Goods::isNew);
  static final Field<Goods, UUID> CODE = GOODS.field("code", Type.UUID, Goods::code);

  static final Field<Goods, LocalDate> MONTH = BOUGHT_ON.month();
  static final Field<Goods, BigDecimal> COST = QUANTITY.times(PRICE).named("cost");

  static final Entity<Goods> ENTITY =
      GOODS
          .entity(Goods.class, ID, NAME, QUANTITY, WEIGHT, PRICE, REBATE, BOUGHT_ON, IS_NEW, CODE)
          .deriving(MONTH, COST);
}
