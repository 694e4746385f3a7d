package io.relata.domain.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Post;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.people.User;
import io.relata.domain.shop.Customer;
import io.relata.domain.shop.LineItem;
import io.relata.domain.shop.Order;
import io.relata.domain.shop.Product;
import io.relata.domain.tasks.Task;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * That numbers are exact, whatever their size and sign, and that rows can be put in their order.
 */
public interface NumbersContract extends ReaderExample {

  @Test
  default void averagesAreRoundedHalfUpAwayFromZeroOnceFromTheExactSum() {
    // One in 2,048 parts has its last digit, a five, where the first one is cut off.
    tasks("up", IntStream.concat(IntStream.of(1), IntStream.generate(() -> 0).limit(2_047)));
    tasks("down", IntStream.concat(IntStream.of(-1), IntStream.generate(() -> 0).limit(2_047)));
    tasks("under", IntStream.concat(IntStream.of(1), IntStream.generate(() -> 0).limit(2_048)));
    tasks("whole", IntStream.of(-5, -15));

    assertThat(averages())
        .containsExactly(
            "down -0.0004882813", "under 0.0004880429", "up 0.0004882813", "whole -10");
  }

  @Test
  default void sumsAndAveragesLeaveTheRangeOfWhatTheyAreMadeOf() {
    tasks("largest", IntStream.generate(() -> Integer.MAX_VALUE).limit(3));
    tasks("smallest", IntStream.generate(() -> Integer.MIN_VALUE).limit(3));
    Field<Task, BigDecimal> sum = Task.PRIORITY.sum();

    assertThat(averages()).containsExactly("largest 2147483647", "smallest -2147483648");
    assertThat(
            rows(
                Query.from(Task.ENTITY)
                    .select(Task.TITLE, sum, Task.PRIORITY.min())
                    .orderBy(sum.ascending())))
        .map(Row::toString)
        .containsExactly(
            "tasks{title='smallest', priority.sum()=-6442450944, priority.min()=-2147483648}",
            "tasks{title='largest', priority.sum()=6442450941, priority.min()=2147483647}");
  }

  @Test
  default void productsAndTheirSumsKeepAllTheirDigits() {
    Line dear = new Line("99999999.99", Integer.MAX_VALUE);
    order("Cleo", dear, dear);
    order("Dan", new Line("0.01", 1));

    assertThat(rows(Query.from(Order.ENTITY).select(Order.TOTAL)))
        .map(order -> order.get(Order.TOTAL))
        .containsExactly(new BigDecimal("429496729357050327.06"), new BigDecimal("0.01"));
    assertThat(rows(Query.from(Order.ENTITY).select(Order.TOTAL.sum(), Order.TOTAL.avg())))
        .map(Row::toString)
        .containsExactly(
            "orders{total.sum()=429496729357050327.07, total.avg()=214748364678525163.535}");
  }

  @Test
  default void aWalkInTheOrderOfNumbersOfRelatedRowsMeetsEveryRowOnce() {
    for (int i = 0; i < 40; i++) {
      Id<Author> author = given().author("Author " + i);
      LongStream.range(0, i * 7 % 5).forEach(post -> given().post(author, "post " + post));
    }
    Query<Author> query =
        Query.from(Author.ENTITY)
            .select(Author.NAME)
            .orderBy(Author.POSTS.count().descending(), Author.POSTS.max(Post.TITLE).ascending());
    List<Row<Author>> whole = rows(query);

    assertThat(whole).hasSize(43);
    for (int limit : List.of(1, 4, 7, 42, 43)) {
      List<Row<Author>> onwards = new ArrayList<>();
      List<Row<Author>> back = new ArrayList<>();
      Page<Author> last = reader().find(query.limit(limit));
      onwards.addAll(last.rows());
      for (Optional<Query<Author>> next = last.next(); next.isPresent(); next = last.next()) {
        last = reader().find(next.get());
        onwards.addAll(last.rows());
      }
      back.addAll(last.rows());
      for (Page<Author> page = last; page.previous().isPresent(); ) {
        page = reader().find(page.previous().get());
        back.addAll(0, page.rows());
      }
      assertThat(onwards).as("onwards by %d", limit).isEqualTo(whole);
      assertThat(back).as("back by %d", limit).isEqualTo(whole);
    }
  }

  private List<String> averages() {
    Field<Task, BigDecimal> average = Task.PRIORITY.avg();
    return rows(Query.from(Task.ENTITY).select(Task.TITLE, average).orderBy(Task.TITLE.ascending()))
        .stream()
        .map(group -> group.get(Task.TITLE) + " " + group.get(average))
        .toList();
  }

  private void tasks(String title, IntStream priorities) {
    Id<User> user = given().user("who " + title);
    List<NewRow<Task>> tasks = new ArrayList<>();
    priorities.forEach(
        priority ->
            tasks.add(
                Task.titled(title, title + "-" + tasks.size(), user)
                    .with(Task.PRIORITY, priority)));
    world().rows(Task.ENTITY).add(tasks);
  }

  /** So many pieces of a product of its own, at a price. */
  record Line(String price, int pieces) {}

  private void order(String name, Line... lines) {
    NewRow<Customer> customer = Customer.named(name, name + "@example.com");
    Id<Order> order = added(Order.by(added(customer)));
    for (int i = 0; i < lines.length; i++) {
      Line line = lines[i];
      Id<Product> product = added(Product.named(name, name + i, line.price(), 0));
      added(LineItem.of(order, product, line.pieces(), new BigDecimal(line.price())));
    }
  }

  private <T> Id<T> added(NewRow<T> row) {
    Entity<T> entity = row.entity();
    return entity.idOf(world().rows(entity).add(List.of(row)).getFirst());
  }

  private <T> List<Row<T>> rows(Query<T> query) {
    return reader().find(query).rows();
  }
}
