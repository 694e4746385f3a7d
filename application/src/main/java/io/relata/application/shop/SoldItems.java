package io.relata.application.shop;

import io.relata.application.query.Budget;
import io.relata.application.shadow.Shadow;
import io.relata.application.write.Overseen;
import io.relata.domain.model.Change;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Put;
import io.relata.domain.model.Refused;
import io.relata.domain.model.Repository;
import io.relata.domain.model.Resolution;
import io.relata.domain.model.Violation;
import io.relata.domain.shop.Basket;
import io.relata.domain.shop.LineItem;
import io.relata.domain.shop.Order;
import io.relata.domain.shop.Sale;
import io.relata.domain.shop.Stock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The lines of orders, for which the stock is taken when they are added, at the price of that
 * moment; all of them or none. Whoever sold something has sold it: a line is not changed or removed
 * by itself.
 */
public final class SoldItems extends Overseen<LineItem> {

  // Orders and products are held, and the stock is taken.
  private static final Budget SELLING = new Budget(3, 3);

  private final Repository<Order> orders;
  private final Stock stock;

  public SoldItems(Repository<LineItem> items, Repository<Order> orders, Stock stock) {
    super(items);
    this.orders = orders;
    this.stock = stock;
  }

  @Override
  public List<LineItem> add(Collection<NewRow<LineItem>> added) {
    if (added.isEmpty()) {
      return List.of();
    }
    Shadow.current().planned(SELLING);
    Basket basket = new Basket(List.copyOf(added));
    requireOpen(basket);
    Sale sale = basket.from(stock.held(basket.products()));
    stock.take(sale.pieces());
    return super.add(sale.lines());
  }

  /**
   * Keeps orders from being cancelled meanwhile. One that is not there is found out about when its
   * lines are added.
   */
  private void requireOpen(Basket basket) {
    Set<Id<Order>> others = new HashSet<>(basket.orders());
    others.removeAll(orders.hold(Order.ID.in(others).and(Order.IS_PLACED)));
    if (!others.isEmpty()) {
      Shadow.current().planned(Budget.ONE_STATEMENT);
      basket.requireNoneOf(orders.hold(Order.ID.in(others)));
    }
  }

  @Override
  public List<Put<LineItem>> put(
      Collection<NewRow<LineItem>> put, Field<LineItem, ?> key, Resolution resolution) {
    throw sold();
  }

  @Override
  public int change(Set<Id<LineItem>> ids, Change<LineItem> change) {
    throw sold();
  }

  @Override
  public int remove(Set<Id<LineItem>> ids) {
    throw sold();
  }

  private static Refused sold() {
    return new Refused(
        Violation.state("order", "was placed with this line; cancel it and place another"));
  }
}
