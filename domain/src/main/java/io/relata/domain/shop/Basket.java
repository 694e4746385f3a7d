package io.relata.domain.shop;

import io.relata.domain.model.Clash;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Refused;
import io.relata.domain.model.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lines that are wanted, of one order or of several. */
public record Basket(List<NewRow<LineItem>> lines) {

  public Basket {
    lines = List.copyOf(lines);
  }

  /** The orders they are to be lines of. */
  public Set<Id<Order>> orders() {
    return values(LineItem.ORDER_ID);
  }

  public Set<Id<Product>> products() {
    return values(LineItem.PRODUCT_ID);
  }

  private <V> Set<V> values(Field<LineItem, V> field) {
    return lines.stream()
        .flatMap(line -> line.value(field).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Ends the work where a line is of one of these orders, which are cancelled. */
  public void requireNoneOf(Set<Id<Order>> cancelled) {
    List<Violation> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).value(LineItem.ORDER_ID).filter(cancelled::contains).isPresent()) {
        found.add(Violation.state(LineItem.ORDER_ID.name(), "is cancelled").within(place(i)));
      }
    }
    Refused.ifAny(found);
  }

  /**
   * What is sold of the products that there are, at their prices. A line whose product is not there
   * stays as it is.
   *
   * @throws Refused when there are not enough pieces for all lines
   */
  public Sale from(List<Product> products) {
    Map<Id<Product>, Product> byId =
        products.stream().collect(Collectors.toMap(Product::id, product -> product));
    Map<Id<Product>, Integer> taken = new HashMap<>();
    List<Violation> shortages = new ArrayList<>();
    List<NewRow<LineItem>> priced = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      NewRow<LineItem> line = lines.get(i);
      Product product = line.value(LineItem.PRODUCT_ID).map(byId::get).orElse(null);
      if (product == null) {
        priced.add(line);
        continue;
      }
      int quantity = line.value(LineItem.QUANTITY).orElse(0);
      int left = product.stock() - taken.getOrDefault(product.id(), 0);
      if (quantity > left) {
        shortages.add(shortage(product, left).within(place(i)));
      }
      taken.merge(product.id(), Math.min(quantity, left), Integer::sum);
      priced.add(line.with(LineItem.UNIT_PRICE, product.price()));
    }
    Refused.ifAny(shortages);
    return new Sale(taken, priced);
  }

  private static Violation shortage(Product product, int left) {
    return Violation.state(
            LineItem.QUANTITY.name(), "is more than the " + left + " left of " + product.name())
        .because(new Clash<>(Product.ENTITY, Product.ID.is(product.id())));
  }

  private static String place(int line) {
    return "[" + line + "]";
  }
}
