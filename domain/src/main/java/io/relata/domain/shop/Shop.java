package io.relata.domain.shop;

import io.relata.domain.model.Context;

/** The shop context. */
public final class Shop {

  public static final Context CONTEXT =
      Context.of("shop", Customer.ENTITY, Product.ENTITY, Order.ENTITY, LineItem.ENTITY);

  private Shop() {}
}
