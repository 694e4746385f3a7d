package io.relata.bootstrap.http;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Zoe orders mugs and pens, as long as there are some. */
@WalkThrough
class ShopWalkThroughTest {

  private static final String STOCK = "/shop/products?select=name,stock";
  private static final String BASKET =
      """
      {"customer_id":1,"items":[
        {"product_id":1,"quantity":2},
        {"product":{"id":2},"quantity":3}]}
      """;

  private final Visitor visitor;

  ShopWalkThroughTest(Visitor visitor) {
    this.visitor = visitor;
  }

  @BeforeEach
  void tenMugsAndThreePens() {
    visitor
        .creates("/shop/customers?select=id", "{\"name\":\"Zoe\",\"email\":\"zoe@example.com\"}")
        .in("2/2");
    visitor
        .creates(
            "/shop/products?select=id,price",
            """
            [{"sku":"m-1","name":"mug","price":7.5,"stock":10},
             {"sku":"p-1","name":"pen","price":1.25,"stock":3}]
            """)
        .in("2/2")
        .saying("[{\"id\":1,\"price\":7.50},{\"id\":2,\"price\":1.25}]");
  }

  @Test
  void anOrderIsPlacedWithItsItemsAtThePricesOfThatMoment() {
    visitor
        .creates(
            "/shop/orders?select=id,status,total,"
                + "items(quantity,unit_price,cost,product(name,stock))",
            BASKET)
        .in("7/8")
        .saying(
            """
            [{"id":1,"status":"placed","total":18.75,"items":[
            {"quantity":2,"unit_price":7.50,"cost":15.00,"product":{"name":"mug","stock":8}},
            {"quantity":3,"unit_price":1.25,"cost":3.75,"product":{"name":"pen","stock":0}}]}]
            """);

    visitor.changes("/shop/products/1?select=price", "{\"price\":9.99}").in("3/3");

    visitor
        .reads("/shop/customers?select=name,orders(total,items(unit_price))")
        .in("3/3")
        .saying(
            """
            [{"name":"Zoe","orders":[{"total":18.75,"items":[
            {"unit_price":7.50},{"unit_price":1.25}]}]}]
            """);
  }

  @Test
  void oneWhoOnlyTriesTakesNothing() {
    visitor
        .onlyTrying()
        .creates("/shop/orders?select=total,items(product(stock))", BASKET)
        .in("9/10")
        .saying(
            """
            [{"total":18.75,"items":[
            {"product":{"stock":8}},{"product":{"stock":0}}]}]
            """);

    visitor.reads(STOCK).saying("[{\"name\":\"mug\",\"stock\":10},{\"name\":\"pen\",\"stock\":3}]");
    visitor.reads("/shop/orders").saying("[]");
  }

  @Test
  void whereOneProductRunsShortNothingIsSold() {
    visitor
        .creates(
            "/shop/orders",
            """
            {"customer_id":1,"items":[
              {"product_id":1,"quantity":10},
              {"product_id":2,"quantity":4}]}
            """)
        .refused(409, "items[1].quantity is more than the 3 left of pen: /shop/products/2");

    visitor.reads(STOCK).saying("[{\"name\":\"mug\",\"stock\":10},{\"name\":\"pen\",\"stock\":3}]");
    visitor.reads("/shop/orders").in("1/1").saying("[]");
  }

  @Test
  void theLastPieceIsSoldOnce() {
    String allPens = "{\"customer_id\":1,\"items\":[{\"product_id\":2,\"quantity\":3}]}";

    visitor.creates("/shop/orders?select=total", allPens).in("6/6").saying("[{\"total\":3.75}]");
    visitor
        .creates("/shop/orders?select=total", allPens)
        .refused(409, "items[0].quantity is more than the 0 left of pen: /shop/products/2");
  }

  @Test
  void cancellingTwiceGivesThePiecesBackOnce() {
    visitor.creates("/shop/orders?select=id", BASKET);

    visitor
        .acts("/shop/orders/1/cancel?select=status,total")
        .in("6/6")
        .saying("{\"status\":\"cancelled\",\"total\":18.75}");
    visitor
        .acts("/shop/orders/1/cancel?select=status,total")
        .in("3/3")
        .saying("{\"status\":\"cancelled\",\"total\":18.75}");

    visitor
        .reads(STOCK)
        .in("1/1")
        .saying("[{\"name\":\"mug\",\"stock\":10},{\"name\":\"pen\",\"stock\":3}]");
    visitor.acts("/shop/orders/9/cancel").refused(404);
  }

  @Test
  void whatIsSoldIsNotChanged() {
    visitor.creates("/shop/orders?select=id", BASKET);
    String sold = "order was placed with this line; cancel it and place another";

    visitor.changes("/shop/line_items/1", "{\"quantity\":1}").refused(409, sold);
    visitor
        .changes("/shop/line_items/1", "{\"unit_price\":0.01}")
        .refused(422, "unit_price is the price of the product");
    visitor.removes("/shop/line_items?order_id=eq.1").refused(409, sold);
    visitor
        .changes("/shop/orders/1", "{\"status\":\"cancelled\"}")
        .refused(422, "status is placed, until the order is cancelled");
    visitor
        .removes("/shop/orders/1")
        .refused(409, "status is placed; cancel the order first: /shop/orders/1");
  }

  @Test
  void callersSayNeitherPriceNorState() {
    visitor
        .creates(
            "/shop/orders",
            """
            {"customer_id":1,"status":"cancelled","items":[
              {"product_id":1,"quantity":0,"unit_price":0.01}]}
            """)
        .refused(
            422,
            "status is placed, until the order is cancelled",
            "items[0].quantity is not greater than 0",
            "items[0].unit_price is the price of the product");
  }

  @Test
  void whoOrderedAndWhatWasOrderedStay() {
    visitor.creates("/shop/orders?select=id", BASKET);

    visitor
        .removes("/shop/customers/1")
        .refused(
            409,
            "orders has one row that belongs to what was to be removed:"
                + " /shop/orders?customer_id=eq.1");
    visitor
        .removes("/shop/products/2")
        .refused(
            409,
            "line_items has one row that belongs to what was to be removed:"
                + " /shop/line_items?product_id=eq.2");
  }

  @Test
  void aCancelledOrderGoesWithItsItemsAndThePiecesStayInStock() {
    visitor.creates("/shop/orders?select=id", BASKET);
    visitor.acts("/shop/orders/1/cancel?select=status");

    visitor.removes("/shop/orders/1?select=status").in("6/6");

    visitor.reads("/shop/line_items").saying("[]");
    visitor.reads(STOCK).saying("[{\"name\":\"mug\",\"stock\":10},{\"name\":\"pen\",\"stock\":3}]");
  }
}
