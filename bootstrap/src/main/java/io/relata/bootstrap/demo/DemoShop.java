package io.relata.bootstrap.demo;

import io.relata.domain.model.Id;
import io.relata.domain.people.Email;
import io.relata.domain.shop.Customer;
import io.relata.domain.shop.LineItem;
import io.relata.domain.shop.Order;
import io.relata.domain.shop.OrderStatus;
import io.relata.domain.shop.Product;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A shop whose best customers order often, and mostly the same few products. */
final class DemoShop {

  private static final List<String> MATERIALS =
      List.of(
          "Oak", "Steel", "Linen", "Glass", "Wool", "Paper", "Copper", "Clay", "Cork", "Bamboo");

  private static final List<String> THINGS =
      List.of(
          "lamp",
          "chair",
          "bowl",
          "blanket",
          "notebook",
          "vase",
          "tray",
          "clock",
          "basket",
          "cushion",
          "candle holder",
          "mug",
          "shelf",
          "mirror",
          "table");

  private static final BigDecimal EARLIER = new BigDecimal("0.90");

  // So that nobody orders who is called like the first users.
  private static final long FIRST_CUSTOMER = 900;

  private final DemoSize size;
  private final long seed;
  private final Ids<Customer> customerIds;
  private final Ids<Product> productIds;
  private final Ids<Order> orderIds;
  private final Ids<LineItem> itemIds;

  DemoShop(DemoSize size, long seed, Taken taken) {
    this.size = size;
    this.seed = seed;
    this.customerIds = taken.ids(Customer.ENTITY);
    this.productIds = taken.ids(Product.ENTITY);
    this.orderIds = taken.ids(Order.ENTITY);
    this.itemIds = taken.ids(LineItem.ENTITY);
  }

  Stream<Customer> customers() {
    return LongStream.range(0, size.customers()).mapToObj(customerIds::of).map(DemoShop::customer);
  }

  Stream<Product> products() {
    return LongStream.range(0, size.products()).mapToObj(this::product);
  }

  Stream<Order> orders() {
    return LongStream.range(0, size.orders()).mapToObj(this::order);
  }

  Stream<LineItem> items() {
    AtomicLong given = new AtomicLong();
    return LongStream.range(0, size.orders()).boxed().flatMap(order -> items(order, given));
  }

  private static Customer customer(Id<Customer> id) {
    PersonName name = PersonName.of(FIRST_CUSTOMER + id.value());
    Email email = new Email(name.email().value().replace("@example.com", "@mail.example"));
    return new Customer(id, name.full(), email);
  }

  private Product product(long number) {
    Dice dice = Dice.of(seed, Topic.PRODUCT, number);
    Id<Product> id = productIds.of(number);
    String thing = THINGS.get((int) (number % THINGS.size()));
    String name = dice.oneOf(MATERIALS) + " " + thing;
    int stock = dice.in100(5) ? 0 : 1 + Skew.oneOf(dice, 200);
    return new Product(id, "P-%05d".formatted(id.value()), name, price(number), stock);
  }

  /** From 4.90 to about 500, more of them low than high; shops like a nine before the end. */
  private BigDecimal price(long product) {
    Dice dice = Dice.of(seed, Topic.PRICE_OF_PRODUCT, product);
    long tenths = Math.round(49 * StrictMath.pow(100, dice.fraction()));
    return BigDecimal.valueOf(tenths / 10 * 100 + 90, 2);
  }

  private Order order(long number) {
    Dice dice = Dice.of(seed, Topic.ORDER, number);
    OrderStatus status = dice.in100(6) ? OrderStatus.CANCELLED : OrderStatus.PLACED;
    return new Order(
        orderIds.of(number),
        customerIds.of(Skew.oneOf(dice, size.customers())),
        Times.of(dice, number, size.orders()),
        status);
  }

  private Stream<LineItem> items(long order, AtomicLong given) {
    Dice dice = Dice.of(seed, Topic.ITEMS_OF_ORDER, order);
    int items = 1 + dice.below(2) + dice.below(3);
    return IntStream.generate(() -> Skew.oneOf(dice, size.products()))
        .distinct()
        .limit(items)
        .mapToObj(
            product ->
                new LineItem(
                    itemIds.of(given.getAndIncrement()),
                    orderIds.of(order),
                    productIds.of(product),
                    1 + dice.below(2) * dice.below(4),
                    priceAtOrder(order, product)));
  }

  /** In the first half of the time, everything cost a tenth less. */
  private BigDecimal priceAtOrder(long order, long product) {
    BigDecimal price = price(product);
    return order < size.orders() / 2
        ? price.multiply(EARLIER).setScale(2, RoundingMode.HALF_UP)
        : price;
  }
}
