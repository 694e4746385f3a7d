package io.relata.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * What always holds in the shop while many clients order and cancel: no product is sold more often
 * than it was there, and none gets lost.
 */
@Timeout(120)
@ResourceLock("all of the machine")
class ShopUnderLoadTest {

  private static final int PRODUCTS = 8;
  private static final int STOCK = 10;
  private static final Pattern PRODUCT = Pattern.compile("\\{\"stock\":(-?\\d+)[^]]*]}");
  private static final Pattern QUANTITY = Pattern.compile("\"quantity\":(\\d+)");
  private static final Pattern ORDER = Pattern.compile("\\{\"total\":([\\d.]+)[^]]*]}");
  private static final Pattern COST = Pattern.compile("\"cost\":([\\d.]+)");
  private static final Pattern BUDGET = Pattern.compile("\\d+/(\\d+)");

  private final Crowd crowd = new Crowd();
  private final Queue<String> orders = new ConcurrentLinkedQueue<>();

  private Served served;

  @BeforeEach
  void open(@TempDir Path folder) throws SQLException {
    served = new Served(folder, Crowd.CONNECTIONS, Crowd.PATIENCE);
    served.run(
        """
        insert into shop.customers (name, email)
        select 'customer ' || n, n || '@example.com' from generate_series(1, %d) n;
        insert into shop.products (sku, name, price, stock)
        select 'sku ' || n, 'product ' || n, n + 0.99, %d from generate_series(1, %d) n
        """
            .formatted(Crowd.CLIENTS, STOCK, PRODUCTS));
  }

  @AfterEach
  void close() {
    served.close();
  }

  @Test
  void noPieceIsSoldTwiceOrLost() throws SQLException {
    crowd.act(
        (client, random) -> {
          switch (random.nextInt(10)) {
            case 0 -> assertPiecesInOneAnswer();
            case 1 -> assertPiecesInOneStatement();
            case 2 -> assertTotalsInOneAnswer();
            case 3 -> addLine(random);
            case 4, 5, 6 -> cancel(random);
            default -> place(client, random);
          }
        });

    assertPiecesInOneAnswer();
    assertPiecesInOneStatement();
    assertTotalsInOneAnswer();
    assertThat(served.ask("select count(*) from shop.orders")).isEqualTo(crowd.met("placed"));
    assertThat(crowd.met("refused, ran short")).isPositive();
    assertThat(crowd.met("cancelled")).isPositive();
    assertThat(crowd.met("began anew")).isZero();
    assertThat(deadlocks()).isZero();
    System.out.println("shop " + crowd);
  }

  /** Some products in an order of chance, so that many baskets overlap. */
  private void place(int client, Random random) {
    List<Integer> products = new ArrayList<>(IntStream.rangeClosed(1, PRODUCTS).boxed().toList());
    Collections.shuffle(products, random);
    String items =
        products.stream()
            .limit(1 + random.nextInt(6))
            .map(product -> item(product, random))
            .collect(Collectors.joining(","));
    HttpResponse<String> answer =
        send(
            "POST",
            "/shop/orders",
            "{\"customer_id\":%d,\"items\":[%s]}".formatted(client + 1, items),
            "Prefer",
            "return=headers-only");
    if (answer.statusCode() == 201) {
      orders.add(answer.headers().firstValue("Location").orElseThrow());
      told(answer, "placed", 5);
    } else {
      refused(answer, "is more than the ");
    }
  }

  private static String item(int product, Random random) {
    return "{\"product_id\":%d,\"quantity\":%d}".formatted(product, 1 + random.nextInt(4));
  }

  /** Cancels an order, which others may cancel at the same time. */
  private void cancel(Random random) {
    String order = random.nextBoolean() ? orders.poll() : orders.peek();
    if (order != null) {
      HttpResponse<String> answer = send("POST", order + "/cancel", "");
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
      told(answer, "cancelled", 5);
    }
  }

  /** Adds to an order that others may be cancelling. */
  private void addLine(Random random) {
    String order = orders.peek();
    if (order != null) {
      String id = order.substring(order.lastIndexOf('/') + 1);
      HttpResponse<String> answer =
          send(
              "POST",
              "/shop/line_items",
              "{\"order_id\":%s,\"product_id\":%d,\"quantity\":1}"
                  .formatted(id, 1 + random.nextInt(PRODUCTS)));
      if (answer.statusCode() == 201) {
        told(answer, "added to", 5);
      } else {
        refused(answer, "is more than the ", "is cancelled", "is taken already with the same");
      }
    }
  }

  /** A request that took more than it may at once was begun anew by the server. */
  private void told(HttpResponse<String> answer, String what, int statements) {
    crowd.count(what);
    MatchResult ran =
        BUDGET
            .matcher(answer.headers().firstValue("Relata-Statements").orElseThrow())
            .results()
            .findFirst()
            .orElseThrow();
    if (Integer.parseInt(ran.group(1)) > statements) {
      crowd.count("began anew");
    }
  }

  private void refused(HttpResponse<String> answer, String... reasons) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
    assertThat(answer.body()).containsAnyOf(reasons);
    crowd.count(answer.body().contains(" left of ") ? "refused, ran short" : "refused otherwise");
  }

  private void assertPiecesInOneAnswer() {
    HttpResponse<String> answer =
        read(
            "/shop/products?select=stock,line_items(quantity,order!inner())"
                + "&line_items.order.status=eq.placed");
    List<MatchResult> products = PRODUCT.matcher(answer.body()).results().toList();
    assertThat(products).hasSize(PRODUCTS);
    for (MatchResult product : products) {
      long sold =
          QUANTITY
              .matcher(product.group())
              .results()
              .mapToLong(found -> Long.parseLong(found.group(1)))
              .sum();
      long left = Long.parseLong(product.group(1));
      assertThat(left).as(product.group()).isNotNegative();
      assertThat(left + sold).as(product.group()).isEqualTo(STOCK);
    }
  }

  private void assertPiecesInOneStatement() throws SQLException {
    crowd.count("read by SQL");
    assertThat(
            served.ask(
                """
                select count(*)
                from shop.products
                where stock < 0 or stock + (
                  select coalesce(sum(quantity), 0)
                  from shop.line_items join shop.orders on orders.id = order_id
                  where product_id = products.id and status = 'placed'
                ) <> %d
                """
                    .formatted(STOCK)))
        .isZero();
  }

  private void assertTotalsInOneAnswer() {
    HttpResponse<String> answer =
        read(
            "/shop/orders?select=total,items(cost)&status=eq.placed&order=placed_at.desc&limit=20");
    ORDER.matcher(answer.body()).results().forEach(ShopUnderLoadTest::assertTotal);
  }

  private static void assertTotal(MatchResult order) {
    BigDecimal costs =
        COST.matcher(order.group())
            .results()
            .map(found -> new BigDecimal(found.group(1)))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(new BigDecimal(order.group(1))).as(order.group()).isEqualByComparingTo(costs);
  }

  private HttpResponse<String> read(String address) {
    HttpResponse<String> answer = send("GET", address, "");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Relata-Truncated")).isEmpty();
    crowd.count("read");
    return answer;
  }

  private long deadlocks() throws SQLException {
    return served.ask("select deadlocks from pg_stat_database where datname = current_database()");
  }

  private HttpResponse<String> send(String verb, String address, String body, String... headers) {
    return crowd.answer(() -> served.send(verb, address, body, headers));
  }
}
