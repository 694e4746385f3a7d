package io.relata.jdbi.check;

import static io.relata.domain.model.Trait.byDefault;

import io.relata.domain.model.Catalog;
import io.relata.domain.model.Context;
import io.relata.domain.model.Declaration;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.Trait;
import io.relata.domain.model.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/** A row with the types, rules and defaults that no context has yet. */
public record Product(
    Id<Product> id,
    UUID code,
    BigDecimal price,
    int stock,
    BigDecimal rating,
    LocalDate madeOn,
    Optional<LocalTime> soldAt,
    boolean isOld) {

  private static final Declaration<Product> PRODUCTS =
      Declaration.of("store", "products", () -> Product.ENTITY);

  public static final Entity<Product> ENTITY = entity();

  public static final Catalog CATALOG = Catalog.of(Context.of("store", ENTITY));

  /** As a migration would have it. */
  public static final String TABLE =
      """
      create schema store;
      create table store.products (
        id      bigint generated always as identity primary key,
        code    uuid           not null default gen_random_uuid(),
        price   numeric(10, 2) not null check (price > 0),
        stock   integer        not null default 0 check (stock >= 0),
        rating  numeric(3, 1)  not null check (rating >= -9.5),
        made_on date           not null default current_date,
        sold_at time,
        is_old  boolean        not null default false
      );
      create index on store.products (made_on, sold_at, id);
      """;

  private static Entity<Product> entity() {
    Field<Product, LocalDate> madeOn =
        PRODUCTS.field("made_on", Type.DATE, Product::madeOn, byDefault(Trait.Usual.TODAY));
    Field<Product, LocalTime> soldAt = PRODUCTS.optional("sold_at", Type.TIME, Product::soldAt);
    return PRODUCTS
        .entity(
            Product.class,
            PRODUCTS.id(Product::id),
            PRODUCTS.field("code", Type.UUID, Product::code, byDefault(Trait.Usual.GENERATED)),
            PRODUCTS.field(
                "price",
                Type.NUMERIC,
                Product::price,
                new Trait.Digits(10, 2),
                new Trait.Above(BigDecimal.ZERO)),
            PRODUCTS.field(
                "stock",
                Type.INTEGER,
                Product::stock,
                new Trait.AtLeast(BigDecimal.ZERO),
                byDefault(Trait.Usual.ZERO)),
            PRODUCTS.field(
                "rating",
                Type.NUMERIC,
                Product::rating,
                new Trait.Digits(3, 1),
                new Trait.AtLeast(new BigDecimal("-9.5"))),
            madeOn,
            soldAt,
            PRODUCTS.field("is_old", Type.BOOLEAN, Product::isOld, byDefault(Trait.Usual.FALSE)))
        .servingInOrder(madeOn.ascending(), soldAt.ascending());
  }
}
