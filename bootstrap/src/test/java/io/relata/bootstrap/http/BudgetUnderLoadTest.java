package io.relata.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * What always holds in reports while many clients spend: they tell of one moment, in which nothing
 * is half done. Expenses come and go in pairs of a hundred together.
 */
@Timeout(120)
@ResourceLock("all of the machine")
class BudgetUnderLoadTest {

  private static final int CATEGORIES = 5;
  private static final int PAIRS_OF_A_CLIENT = 10;
  private static final BigDecimal PAIR = new BigDecimal("100.00");
  private static final List<String> REPORTS = List.of("by-category", "by-user", "by-month");
  private static final Pattern LINE = Pattern.compile("\"count\":(\\d+),\"sum\":([\\d.]+|null)");
  private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");
  private static final Pattern SUM = Pattern.compile("\"sum\":([\\d.]+)");
  private static final Pattern AMOUNT = Pattern.compile("\"amount\":([\\d.]+)");

  private final Crowd crowd = new Crowd();
  private final List<Queue<String>> pairs =
      IntStream.range(0, Crowd.CLIENTS).<Queue<String>>mapToObj(_ -> new ArrayDeque<>()).toList();

  private Served served;

  /** What a report says of one group, or of all. */
  private record Line(long count, BigDecimal sum) {

    static Line of(MatchResult found) {
      BigDecimal sum =
          found.group(2).equals("null") ? BigDecimal.ZERO : new BigDecimal(found.group(2));
      return new Line(Long.parseLong(found.group(1)), sum);
    }
  }

  @BeforeEach
  void open(@TempDir Path folder) throws SQLException {
    served = new Served(folder, Crowd.CONNECTIONS, Crowd.PATIENCE);
    served.run(
        """
        insert into people.users (username, email)
        select 'user ' || n, n || '@example.com' from generate_series(1, %d) n;
        insert into budget.categories (name)
        select 'category ' || n from generate_series(1, %d) n
        """
            .formatted(Crowd.CLIENTS, CATEGORIES));
  }

  @AfterEach
  void close() {
    served.close();
  }

  @Test
  void reportsTellOfOneMoment() throws SQLException {
    crowd.act(
        (client, random) -> {
          switch (random.nextInt(8)) {
            case 0, 1 -> assertReport(REPORTS.get(random.nextInt(REPORTS.size())));
            case 2 -> assertRows();
            case 3 -> move(client, random);
            default -> spendOrTakeBack(client, random);
          }
        });

    REPORTS.forEach(this::assertReport);
    assertRows();
    assertThat(total(report("by-user")).count())
        .isEqualTo(served.ask("select count(*) from budget.expenses"))
        .isEqualTo(2 * (crowd.met("pairs spent") - crowd.met("pairs taken back")));
    assertThat(total(report("by-month")).sum().movePointRight(2).longValueExact())
        .isEqualTo(served.ask("select coalesce(sum(amount), 0) * 100 from budget.expenses"));
    assertThat(crowd.met("pairs taken back")).isPositive();
    assertThat(
            served.ask("select deadlocks from pg_stat_database where datname = current_database()"))
        .isZero();
    System.out.println("budget " + crowd);
  }

  private void spendOrTakeBack(int client, Random random) {
    Queue<String> mine = pairs.get(client);
    if (mine.size() < PAIRS_OF_A_CLIENT && random.nextInt(3) > 0) {
      mine.add(spend(client, random));
    } else if (!mine.isEmpty()) {
      done(send("DELETE", "/budget/expenses?id=in." + mine.remove(), ""), 204);
      crowd.count("pairs taken back");
    }
  }

  /** The identities of two expenses that come to a hundred. */
  private String spend(int client, Random random) {
    int cents = 1 + random.nextInt(9_999);
    HttpResponse<String> answer =
        done(
            send(
                "POST",
                "/budget/expenses?select=id",
                "["
                    + expense(client, cents, random)
                    + ","
                    + expense(client, 10_000 - cents, random)
                    + "]",
                "Prefer",
                "return=representation"),
            201);
    crowd.count("pairs spent");
    List<String> ids = ID.matcher(answer.body()).results().map(found -> found.group(1)).toList();
    assertThat(ids).hasSize(2);
    return "(" + String.join(",", ids) + ")";
  }

  private static String expense(int client, int cents, Random random) {
    return "{\"description\":\"some\",\"amount\":%s,\"spent_on\":\"2026-0%d-01\",\"user_id\":%d,\"category_id\":%d}"
        .formatted(
            BigDecimal.valueOf(cents, 2),
            1 + random.nextInt(9),
            client + 1,
            1 + random.nextInt(CATEGORIES));
  }

  /** Moves some of all clients' expenses to another category and another month. */
  private void move(int client, Random random) {
    int user = 1 + random.nextInt(Crowd.CLIENTS);
    done(
        send(
            "PATCH",
            "/budget/expenses?user_id=eq." + user,
            "{\"category_id\":%d,\"spent_on\":\"2026-0%d-01\"}"
                .formatted(1 + random.nextInt(CATEGORIES), 1 + client % 9)),
        204);
    crowd.count("moved");
  }

  private void assertReport(String name) {
    List<Line> lines = report(name);
    Line total = total(lines);
    List<Line> groups = lines.subList(0, lines.size() - 1);
    assertThat(groups.stream().mapToLong(Line::count).sum()).as(name).isEqualTo(total.count());
    assertThat(groups.stream().map(Line::sum).reduce(BigDecimal.ZERO, BigDecimal::add))
        .as(name)
        .isEqualByComparingTo(total.sum())
        .isEqualByComparingTo(PAIR.multiply(BigDecimal.valueOf(total.count() / 2)));
  }

  private List<Line> report(String name) {
    HttpResponse<String> answer = done(send("GET", "/budget/reports/" + name, ""), 200);
    crowd.count("reports");
    List<Line> lines = LINE.matcher(answer.body()).results().map(Line::of).toList();
    assertThat(lines).as(answer.body()).isNotEmpty();
    return lines;
  }

  private static Line total(List<Line> lines) {
    return lines.getLast();
  }

  /** All rows there are, and what they come to, in one answer. */
  private void assertRows() {
    String address =
        "/budget/categories?select=expenses(amount),all:expenses(sum:amount.sum(),count())";
    String body = done(send("GET", address, ""), 200).body();
    BigDecimal rows = sum(AMOUNT, body);
    assertThat(rows)
        .as(body)
        .isEqualByComparingTo(sum(SUM, body))
        .isEqualByComparingTo(
            PAIR.multiply(BigDecimal.valueOf(AMOUNT.matcher(body).results().count() / 2)));
    crowd.count("rows read with their sums");
  }

  private static BigDecimal sum(Pattern number, String body) {
    return number
        .matcher(body)
        .results()
        .map(found -> new BigDecimal(found.group(1)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static HttpResponse<String> done(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return answer;
  }

  private HttpResponse<String> send(String verb, String address, String body, String... headers) {
    return crowd.answer(() -> served.send(verb, address, body, headers));
  }
}
