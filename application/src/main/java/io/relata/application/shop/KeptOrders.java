package io.relata.application.shop;

import io.relata.application.query.Budget;
import io.relata.application.shadow.Shadow;
import io.relata.application.write.Overseen;
import io.relata.domain.model.Clash;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Id;
import io.relata.domain.model.Refused;
import io.relata.domain.model.Repository;
import io.relata.domain.model.Violation;
import io.relata.domain.shop.Order;
import java.util.Set;

/** Orders, of which none is removed that still has its pieces from the stock. */
public final class KeptOrders extends Overseen<Order> {

  public KeptOrders(Repository<Order> orders) {
    super(orders);
  }

  @Override
  public int remove(Set<Id<Order>> ids) {
    if (!ids.isEmpty()) {
      Shadow.current().planned(Budget.ONE_STATEMENT);
      Set<Id<Order>> placed = hold(Order.ID.in(ids).and(Order.IS_PLACED));
      if (!placed.isEmpty()) {
        throw new Refused(
            Violation.state(Order.STATUS.name(), "is placed; cancel the order first")
                .because(new Clash<>(Order.ENTITY, which(placed))));
      }
    }
    return super.remove(ids);
  }

  private static Condition<Order> which(Set<Id<Order>> placed) {
    return placed.size() == 1 ? Order.ID.is(placed.iterator().next()) : Order.ID.in(placed);
  }
}
