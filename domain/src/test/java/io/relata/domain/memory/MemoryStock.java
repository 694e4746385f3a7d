package io.relata.domain.memory;

import io.relata.domain.model.Change;
import io.relata.domain.model.Id;
import io.relata.domain.shop.Product;
import io.relata.domain.shop.Stock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The stock in memory, where work waits for all other work anyhow. */
record MemoryStock(Tables tables, MemoryRepository<Product> products) implements Stock {

  @Override
  public List<Product> held(Set<Id<Product>> wanted) {
    return tables.visible().records(Product.ENTITY).stream()
        .filter(product -> wanted.contains(product.id()))
        .toList();
  }

  @Override
  public void take(Map<Id<Product>, Integer> pieces) {
    tables.work(
        () -> {
          pieces.forEach(this::take);
          return pieces;
        });
  }

  private void take(Id<Product> id, int pieces) {
    held(Set.of(id))
        .forEach(
            product ->
                products.change(Set.of(id), Change.to(Product.STOCK, product.stock() - pieces)));
  }
}
