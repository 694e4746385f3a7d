package io.relata.application.shop;

import io.relata.application.act.Rules;
import io.relata.domain.model.Repository;
import io.relata.domain.query.Reader;
import io.relata.domain.shop.LineItem;
import io.relata.domain.shop.Order;
import io.relata.domain.shop.Stock;

/** The rules of the shop. */
public final class ShopRules {

  private ShopRules() {}

  public static Rules joining(Rules others, Stock stock, Reader reader) {
    Repository<Order> orders = others.repositories().of(Order.ENTITY);
    return others
        .overseeing(Order.ENTITY, KeptOrders::new)
        .overseeing(LineItem.ENTITY, items -> new SoldItems(items, orders, stock))
        .keeping(LineItem.ENTITY)
        .with(new Cancelling(orders, stock, reader));
  }
}
