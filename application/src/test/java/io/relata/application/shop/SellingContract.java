package io.relata.application.shop;

import static io.relata.domain.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.application.UnderRules;
import io.relata.application.write.NoSuchRow;
import io.relata.domain.Given;
import io.relata.domain.Race;
import io.relata.domain.model.Change;
import io.relata.domain.model.Clash;
import io.relata.domain.model.Graph;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Related;
import io.relata.domain.model.Repository;
import io.relata.domain.model.Violation;
import io.relata.domain.query.Query;
import io.relata.domain.shop.Customer;
import io.relata.domain.shop.LineItem;
import io.relata.domain.shop.Order;
import io.relata.domain.shop.OrderStatus;
import io.relata.domain.shop.Product;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the rules of the shop come to, on any adapter. */
public interface SellingContract extends UnderRules {

  @Test
  default void anOrderTakesItsPiecesAtThePricesOfThatMoment() {
    Id<Product> mug = product("Mug", "7.50", 10);
    Id<Product> pen = product("Pen", "1.25", 3);

    Id<Order> order = place(List.of(line(mug, 2), line(pen, 3)));
    products().change(Set.of(mug), Change.to(Product.PRICE, new BigDecimal("9.99")));

    assertThat(prices(order)).containsExactly(new BigDecimal("7.50"), new BigDecimal("1.25"));
    assertThat(left(mug)).isEqualTo(8);
    assertThat(left(pen)).isZero();
  }

  @Test
  default void whereOneProductRunsShortNothingIsSold() {
    Id<Product> mug = product("Mug", "7.50", 10);
    Id<Product> pen = product("Pen", "1.25", 2);
    Id<Product> cup = product("Cup", "3.00", 0);

    assertRefused(() -> place(List.of(line(mug, 1), line(pen, 3), line(cup, 1))))
        .containsExactly(
            Violation.state("[0].items[1].quantity", "is more than the 2 left of Pen")
                .because(new Clash<>(Product.ENTITY, Product.ID.is(pen))),
            Violation.state("[0].items[2].quantity", "is more than the 0 left of Cup")
                .because(new Clash<>(Product.ENTITY, Product.ID.is(cup))));

    assertThat(left(mug)).isEqualTo(10);
    assertThat(given().ids(Order.ENTITY)).isEmpty();
  }

  @Test
  default void ordersOfOneRequestShareWhatIsLeft() {
    Id<Product> mug = product("Mug", "7.50", 3);
    Id<Customer> ann = customer("Ann");

    assertRefused(
            () ->
                creating()
                    .add(
                        Order.ENTITY,
                        List.of(
                            order(ann, List.of(line(mug, 2))), order(ann, List.of(line(mug, 2)))),
                        KEPT))
        .map(Violation::toString)
        .containsExactly("[1].items[0].quantity is more than the 1 left of Mug");
  }

  @Test
  default void aProductThatIsNotThereIsToldByItsPlace() {
    Id<Product> mug = product("Mug", "7.50", 3);

    assertRefused(() -> place(List.of(line(mug, 1), line(Id.of(999_999), 1))))
        .map(Violation::toString)
        .containsExactly("[0].items[1].product_id refers to a row that is not there");
    assertThat(left(mug)).isEqualTo(3);
  }

  @Test
  default void aProductThatIsInAnOrderTwiceIsToldByThePlaceOfTheSecond() {
    Id<Product> mug = product("Mug", "7.50", 3);
    Id<Product> pen = product("Pen", "1.25", 3);
    Id<Customer> ann = customer("Ann");
    List<Graph<Order>> orders =
        List.of(
            order(ann, List.of(line(mug, 1), line(pen, 1), line(mug, 1))),
            order(ann, List.of(line(pen, 1), line(pen, 1))));

    assertRefused(() -> creating().add(Order.ENTITY, orders, KEPT))
        .containsExactly(taken().within("[0].items[2]"), taken().within("[1].items[1]"));
    assertThat(left(mug)).isEqualTo(3);
    assertThat(left(pen)).isEqualTo(3);
  }

  @Test
  default void aProductThatIsInAnOrderAlreadyIsToldWithItsLine() {
    Id<Product> mug = product("Mug", "7.50", 9);
    Id<Product> pen = product("Pen", "1.25", 9);
    Id<Order> order = place(List.of(line(mug, 1), line(pen, 1)));
    Id<Order> other = place(List.of(line(pen, 1)));
    Id<LineItem> first = given().ids(LineItem.ENTITY).getFirst();
    List<Graph<LineItem>> more =
        List.of(
            Graph.of(line(mug, 1)).with(LineItem.ORDER, Related.to(other)),
            Graph.of(line(mug, 1)).with(LineItem.ORDER, Related.to(order)),
            Graph.of(line(mug, 1).with(LineItem.ORDER_ID, other)));

    assertRefused(() -> creating().add(LineItem.ENTITY, more, KEPT))
        .containsExactly(
            taken().within("[2]"),
            taken().because(new Clash<>(LineItem.ENTITY, LineItem.ID.is(first))).within("[1]"));
    assertThat(left(mug)).isEqualTo(8);
  }

  private static Violation taken() {
    return Violation.duplicate(List.of(LineItem.ORDER_ID, LineItem.PRODUCT_ID));
  }

  @Test
  default void callersSetNeitherPricesNorStates() {
    Id<Product> mug = product("Mug", "7.50", 3);
    Graph<LineItem> cheap =
        Graph.of(line(mug, 1).with(LineItem.UNIT_PRICE, new BigDecimal("0.01")));
    Graph<Order> order =
        Graph.of(Order.by(customer("Ann")).with(Order.STATUS, OrderStatus.CANCELLED))
            .with(Order.ITEMS, List.of(Related.of(cheap)));

    assertRefused(() -> creating().add(Order.ENTITY, List.of(order), KEPT))
        .map(Violation::toString)
        .containsExactly(
            "[0].status is placed, until the order is cancelled",
            "[0].items[0].unit_price is the price of the product");
  }

  @Test
  default void theLastPieceIsSoldOnce() {
    Id<Product> mug = product("Mug", "7.50", 1);
    Id<Customer> ann = customer("Ann");

    List<Optional<List<Id<Order>>>> placed =
        Race.of(
            8,
            buyer ->
                creating().add(Order.ENTITY, List.of(order(ann, List.of(line(mug, 1)))), KEPT));

    assertThat(placed.stream().filter(Optional::isPresent)).hasSize(1);
    assertThat(left(mug)).isZero();
    assertThat(given().ids(LineItem.ENTITY)).hasSize(1);
  }

  @Test
  default void basketsThatOverlapNeverWaitForEachOther() {
    Id<Product> mug = product("Mug", "7.50", 1_000);
    Id<Product> pen = product("Pen", "1.25", 1_000);
    Id<Customer> ann = customer("Ann");

    Race.of(
        8,
        buyer -> {
          for (int i = 0; i < 10; i++) {
            creating()
                .add(
                    Order.ENTITY,
                    List.of(
                        buyer % 2 == 0
                            ? order(ann, List.of(line(mug, 1), line(pen, 2)))
                            : order(ann, List.of(line(pen, 2), line(mug, 1)))),
                    KEPT);
          }
          return buyer;
        });

    assertThat(left(mug)).isEqualTo(920);
    assertThat(left(pen)).isEqualTo(840);
  }

  @Test
  default void cancellingGivesThePiecesBackOnce() {
    Id<Product> mug = product("Mug", "7.50", 10);
    Id<Order> order = place(List.of(line(mug, 4)));
    place(List.of(line(mug, 1)));

    act(Order.ENTITY, "cancel", order);
    act(Order.ENTITY, "cancel", order);

    assertThat(left(mug)).isEqualTo(9);
    assertThat(given().all(Order.ENTITY))
        .map(each -> each.get(Order.STATUS))
        .containsExactly(OrderStatus.CANCELLED, OrderStatus.PLACED);
    assertThatThrownBy(() -> act(Order.ENTITY, "cancel", Id.of(999_999)))
        .isInstanceOf(NoSuchRow.class);
  }

  @Test
  default void ofManyWhoCancelOneGivesBack() {
    Id<Product> mug = product("Mug", "7.50", 10);
    Id<Order> order = place(List.of(line(mug, 4)));

    Race.of(
        8,
        anybody -> {
          act(Order.ENTITY, "cancel", order);
          return order;
        });

    assertThat(left(mug)).isEqualTo(10);
  }

  @Test
  default void anOrderCanGetMoreLinesUntilItIsCancelled() {
    Id<Product> mug = product("Mug", "7.50", 10);
    Id<Product> pen = product("Pen", "1.25", 10);
    Id<Order> order = place(List.of(line(mug, 4)));
    Graph<LineItem> more = Graph.of(line(pen, 2).with(LineItem.ORDER_ID, order));

    creating().add(LineItem.ENTITY, List.of(more), KEPT);
    assertThat(left(pen)).isEqualTo(8);
    assertRefused(() -> creating().add(LineItem.ENTITY, List.of(more), KEPT))
        .map(Violation::toString)
        .containsExactly("[0].product_id is taken already with the same order_id");
    act(Order.ENTITY, "cancel", order);

    assertThat(left(pen)).isEqualTo(10);
    assertRefused(() -> creating().add(LineItem.ENTITY, List.of(more), KEPT))
        .map(Violation::toString)
        .containsExactly(
            "[0].order_id is cancelled", "[0].product_id is taken already with the same order_id");
  }

  @Test
  default void whatIsSoldStaysAsItIs() {
    Id<Product> mug = product("Mug", "7.50", 10);
    Id<Order> order = place(List.of(line(mug, 4)));
    Set<Id<LineItem>> sold = Set.copyOf(given().ids(LineItem.ENTITY));

    assertRefused(() -> lines().change(sold, Change.to(LineItem.QUANTITY, 1)))
        .map(Violation::rule)
        .containsExactly(Violation.STATE);
    assertRefused(() -> lines().remove(sold)).hasSize(1);
    assertRefused(() -> rules().repositories().of(Order.ENTITY).remove(Set.of(order)))
        .map(Violation::toString)
        .containsExactly("status is placed; cancel the order first");
    act(Order.ENTITY, "cancel", order);
    assertThat(rules().repositories().of(Order.ENTITY).remove(Set.of(order))).isEqualTo(1);
    assertThat(given().ids(LineItem.ENTITY)).isEmpty();
  }

  private Id<Order> place(List<NewRow<LineItem>> lines) {
    return creating().add(Order.ENTITY, List.of(order(customer("Ann"), lines)), KEPT).getFirst();
  }

  private static Graph<Order> order(Id<Customer> customer, List<NewRow<LineItem>> lines) {
    return Graph.of(Order.by(customer)).with(Order.ITEMS, lines.stream().map(Related::of).toList());
  }

  private static NewRow<LineItem> line(Id<Product> product, int quantity) {
    return NewRow.of(LineItem.ENTITY)
        .with(LineItem.PRODUCT_ID, product)
        .with(LineItem.QUANTITY, quantity);
  }

  private Id<Customer> customer(String name) {
    String email = name + given().ids(Customer.ENTITY).size() + "@example.com";
    return world().rows(Customer.ENTITY).add(List.of(Customer.named(name, email))).getFirst().id();
  }

  private Id<Product> product(String name, String price, int stock) {
    return products().add(List.of(Product.named(name, name, price, stock))).getFirst().id();
  }

  private Repository<Product> products() {
    return rules().repositories().of(Product.ENTITY);
  }

  private Repository<LineItem> lines() {
    return rules().repositories().of(LineItem.ENTITY);
  }

  private int left(Id<Product> product) {
    return world().stock().held(Set.of(product)).getFirst().stock();
  }

  private List<BigDecimal> prices(Id<Order> order) {
    return world()
        .reader()
        .find(Query.from(LineItem.ENTITY).where(LineItem.ORDER_ID.is(order)))
        .rows()
        .stream()
        .map(line -> line.get(LineItem.UNIT_PRICE))
        .toList();
  }

  private Given given() {
    return new Given(world());
  }
}
