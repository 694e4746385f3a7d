package io.relata.domain.shop;

import static io.relata.domain.model.Trait.Usual.NOW;
import static io.relata.domain.model.Trait.byDefault;
import static io.relata.domain.model.Trait.given;
import static io.relata.domain.model.Trait.notGiven;
import static io.relata.domain.model.Trait.oneOf;

import io.relata.domain.model.Change;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Declaration;
import io.relata.domain.model.Deletion;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.TextField;
import io.relata.domain.model.ToMany;
import io.relata.domain.model.ToOne;
import io.relata.domain.model.Type;
import java.math.BigDecimal;
import java.time.Instant;

/** What a customer ordered at once. */
public record Order(Id<Order> id, Id<Customer> customerId, Instant placedAt, OrderStatus status) {

  private static final Declaration<Order> ORDERS =
      Declaration.of("shop", "orders", () -> Order.ENTITY);

  public static final Field<Order, Id<Order>> ID = ORDERS.id(Order::id);
  public static final Field<Order, Id<Customer>> CUSTOMER_ID =
      ORDERS.field("customer_id", Type.id(), Order::customerId);
  public static final Field<Order, Instant> PLACED_AT =
      ORDERS.field("placed_at", Type.TIMESTAMP, Order::placedAt, byDefault(NOW));
  public static final TextField<Order, OrderStatus> STATUS =
      ORDERS.text(
          "status",
          Type.constant(OrderStatus.class),
          Order::status,
          oneOf(OrderStatus.class),
          byDefault(given(OrderStatus.PLACED)),
          notGiven("is placed, until the order is cancelled"));

  public static final ToOne<Order, Customer> CUSTOMER =
      ORDERS.belongsTo("customer", CUSTOMER_ID, Deletion.RESTRICT, () -> Customer.ORDERS);
  public static final ToMany<Order, LineItem> ITEMS = ORDERS.hasMany("items", () -> LineItem.ORDER);

  /** What all items cost together. */
  public static final Field<Order, BigDecimal> TOTAL =
      ITEMS.sum(LineItem.COST).orZero().named("total");

  public static final Entity<Order> ENTITY =
      ORDERS
          .entity(Order.class, ID, CUSTOMER_ID, PLACED_AT, STATUS)
          .relatedBy(CUSTOMER, ITEMS)
          .deriving(TOTAL)
          .servingInOrder(PLACED_AT.descending())
          .servingInOrder(CUSTOMER_ID.descending(), PLACED_AT.descending());

  public static final Condition<Order> IS_PLACED = STATUS.is(OrderStatus.PLACED);

  /** What happens to an order that is cancelled. */
  public static final Change<Order> CANCELLED = Change.to(STATUS, OrderStatus.CANCELLED);

  /** A new order, placed now. */
  public static NewRow<Order> by(Id<Customer> customer) {
    return NewRow.of(ENTITY).with(CUSTOMER_ID, customer);
  }
}
