package io.relata.application.shop;

import io.relata.application.act.Act;
import io.relata.application.query.Budget;
import io.relata.application.shadow.Shadow;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Id;
import io.relata.domain.model.Repository;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import io.relata.domain.query.Row;
import io.relata.domain.shop.LineItem;
import io.relata.domain.shop.Order;
import io.relata.domain.shop.Product;
import io.relata.domain.shop.Stock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Cancels an order and gives its pieces back to the stock, once. */
public record Cancelling(Repository<Order> orders, Stock stock, Reader reader)
    implements Act<Order> {

  // Products are held, the stock gets its pieces back, and the order says so.
  private static final Budget GIVING_BACK = new Budget(3, 3);

  @Override
  public Entity<Order> entity() {
    return Order.ENTITY;
  }

  @Override
  public String name() {
    return "cancel";
  }

  @Override
  public boolean isDone(Id<Order> order) {
    if (isHeld(Order.ID.is(order).and(Order.IS_PLACED))) {
      giveBack(order);
      return true;
    }
    return isHeld(Order.ID.is(order));
  }

  private boolean isHeld(Condition<Order> which) {
    Shadow.current().planned(Budget.ONE_STATEMENT);
    return !orders.hold(which).isEmpty();
  }

  private void giveBack(Id<Order> order) {
    Map<Id<Product>, Integer> pieces = pieces(order);
    Shadow.current().planned(GIVING_BACK);
    if (!pieces.isEmpty()) {
      stock.held(pieces.keySet());
      stock.take(pieces);
    }
    orders.change(Set.of(order), Order.CANCELLED);
  }

  /** How many of each product are to be taken, which is less than none. */
  private Map<Id<Product>, Integer> pieces(Id<Order> order) {
    Query<LineItem> lines =
        Query.from(LineItem.ENTITY)
            .select(LineItem.PRODUCT_ID, LineItem.QUANTITY)
            .where(LineItem.ORDER_ID.is(order));
    return reader.find(lines).rows().stream()
        .collect(
            Collectors.toMap(
                (Row<LineItem> line) -> line.get(LineItem.PRODUCT_ID),
                line -> -line.get(LineItem.QUANTITY),
                Integer::sum));
  }
}
