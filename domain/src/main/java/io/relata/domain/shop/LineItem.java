package io.relata.domain.shop;

import static io.relata.domain.model.Trait.above;
import static io.relata.domain.model.Trait.digits;
import static io.relata.domain.model.Trait.made;
import static io.relata.domain.model.Trait.notGiven;

import io.relata.domain.model.Declaration;
import io.relata.domain.model.Deletion;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.ToOne;
import io.relata.domain.model.Type;
import java.math.BigDecimal;

/** So many of a product in an order, at the price of that moment. */
public record LineItem(
    Id<LineItem> id, Id<Order> orderId, Id<Product> productId, int quantity, BigDecimal unitPrice) {

  private static final Declaration<LineItem> LINE_ITEMS =
      Declaration.of("shop", "line_items", () -> LineItem.ENTITY);

  public static final Field<LineItem, Id<LineItem>> ID = LINE_ITEMS.id(LineItem::id);
  public static final Field<LineItem, Id<Order>> ORDER_ID =
      LINE_ITEMS.field("order_id", Type.id(), LineItem::orderId);
  public static final Field<LineItem, Id<Product>> PRODUCT_ID =
      LINE_ITEMS.field("product_id", Type.id(), LineItem::productId);
  public static final Field<LineItem, Integer> QUANTITY =
      LINE_ITEMS.field("quantity", Type.INTEGER, LineItem::quantity, above(0));
  public static final Field<LineItem, BigDecimal> UNIT_PRICE =
      LINE_ITEMS.field(
          "unit_price",
          Type.NUMERIC,
          LineItem::unitPrice,
          digits(10, 2),
          made(),
          notGiven("is the price of the product"));

  /** What all of them cost together. */
  public static final Field<LineItem, BigDecimal> COST = QUANTITY.times(UNIT_PRICE).named("cost");

  public static final ToOne<LineItem, Order> ORDER =
      LINE_ITEMS.belongsTo("order", ORDER_ID, Deletion.CASCADE, () -> Order.ITEMS);
  public static final ToOne<LineItem, Product> PRODUCT =
      LINE_ITEMS.belongsTo("product", PRODUCT_ID, Deletion.RESTRICT, () -> Product.LINE_ITEMS);

  public static final Entity<LineItem> ENTITY =
      LINE_ITEMS
          .entity(LineItem.class, ID, ORDER_ID, PRODUCT_ID, QUANTITY, UNIT_PRICE)
          .relatedBy(ORDER, PRODUCT)
          .deriving(COST)
          .uniqueTogether(ORDER_ID, PRODUCT_ID);

  /** A new line of an order. */
  public static NewRow<LineItem> of(
      Id<Order> order, Id<Product> product, int quantity, BigDecimal unitPrice) {
    return NewRow.of(ENTITY)
        .with(ORDER_ID, order)
        .with(PRODUCT_ID, product)
        .with(QUANTITY, quantity)
        .with(UNIT_PRICE, unitPrice);
  }
}
