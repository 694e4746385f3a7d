package io.relata.domain.shop;

import static io.relata.domain.model.Trait.above;
import static io.relata.domain.model.Trait.atLeast;
import static io.relata.domain.model.Trait.atMost;
import static io.relata.domain.model.Trait.digits;
import static io.relata.domain.model.Trait.notEmpty;
import static io.relata.domain.model.Trait.unique;

import io.relata.domain.model.Declaration;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.TextField;
import io.relata.domain.model.ToMany;
import io.relata.domain.model.Type;
import java.math.BigDecimal;

/** Something that can be ordered while there is stock. */
public record Product(Id<Product> id, String sku, String name, BigDecimal price, int stock) {

  private static final Declaration<Product> PRODUCTS =
      Declaration.of("shop", "products", () -> Product.ENTITY);

  public static final Field<Product, Id<Product>> ID = PRODUCTS.id(Product::id);
  public static final TextField<Product, String> SKU =
      PRODUCTS.text("sku", Product::sku, atMost(50), notEmpty(), unique());
  public static final TextField<Product, String> NAME =
      PRODUCTS.text("name", Product::name, atMost(100), notEmpty());
  public static final Field<Product, BigDecimal> PRICE =
      PRODUCTS.field("price", Type.NUMERIC, Product::price, digits(10, 2), above(0));
  public static final Field<Product, Integer> STOCK =
      PRODUCTS.field("stock", Type.INTEGER, Product::stock, atLeast(0));

  public static final ToMany<Product, LineItem> LINE_ITEMS =
      PRODUCTS.hasMany("line_items", () -> LineItem.PRODUCT);

  public static final Entity<Product> ENTITY =
      PRODUCTS
          .entity(Product.class, ID, SKU, NAME, PRICE, STOCK)
          .relatedBy(LINE_ITEMS)
          .servingInOrder(NAME.ascending())
          .servingInOrder(PRICE.ascending());

  /** A new product. */
  public static NewRow<Product> named(String name, String sku, String price, int stock) {
    return NewRow.of(ENTITY)
        .with(NAME, name)
        .with(SKU, sku)
        .with(PRICE, new BigDecimal(price))
        .with(STOCK, stock);
  }
}
