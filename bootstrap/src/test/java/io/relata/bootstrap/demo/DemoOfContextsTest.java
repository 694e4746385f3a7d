package io.relata.bootstrap.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.budget.Expense;
import io.relata.domain.model.BelongsTo;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.Pair;
import io.relata.domain.model.Relation;
import io.relata.domain.people.User;
import io.relata.domain.school.Course;
import io.relata.domain.school.Student;
import io.relata.domain.school.Subject;
import io.relata.domain.school.Teacher;
import io.relata.domain.shop.Customer;
import io.relata.domain.shop.LineItem;
import io.relata.domain.shop.Order;
import io.relata.domain.shop.OrderStatus;
import io.relata.domain.shop.Product;
import io.relata.domain.tasks.Category;
import io.relata.domain.tasks.Tag;
import io.relata.domain.tasks.Task;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The demo data of tasks, budget, school and shop. */
class DemoOfContextsTest {

  private final DemoData data = DemoData.of(new DemoSize(500, 20, 3), 1, Taken.NOTHING);
  private final Map<Entity<?>, List<?>> rows = new LinkedHashMap<>();

  DemoOfContextsTest() {
    rows.put(User.ENTITY, data.people().users().toList());
    rows.put(Category.ENTITY, data.tasks().categories().toList());
    rows.put(Tag.ENTITY, data.tasks().tags().toList());
    rows.put(Task.ENTITY, data.tasks().tasks().toList());
    rows.put(io.relata.domain.budget.Category.ENTITY, data.budget().categories().toList());
    rows.put(Expense.ENTITY, data.budget().expenses().toList());
    rows.put(Teacher.ENTITY, data.school().teachers().toList());
    rows.put(Subject.ENTITY, data.school().subjects().toList());
    rows.put(Course.ENTITY, data.school().courses().toList());
    rows.put(Student.ENTITY, data.school().students().toList());
    rows.put(Customer.ENTITY, data.shop().customers().toList());
    rows.put(Product.ENTITY, data.shop().products().toList());
    rows.put(Order.ENTITY, data.shop().orders().toList());
    rows.put(LineItem.ENTITY, data.shop().items().toList());
  }

  @SuppressWarnings("unchecked") // rows are kept under their own entity
  private <T> List<T> rows(Entity<T> entity) {
    return (List<T>) Objects.requireNonNull(rows.get(entity));
  }

  @Test
  void theSameSeedGivesTheSameDataOnEveryMachine() {
    int fingerprint =
        Stream.concat(
                rows.values().stream().skip(1).flatMap(List::stream),
                Stream.concat(data.tasks().taggings(), data.school().enrolments()))
            .mapToInt(row -> row.toString().hashCode())
            .reduce(0, (hash, row) -> 31 * hash + row);
    // Another number means that everyone's demo data changes: say so in the changelog.
    assertThat(fingerprint).isEqualTo(-411_976_525);
  }

  @Test
  void everyRowKeepsTheRulesOfItsFields() {
    assertThat(rows.keySet().stream().flatMap(entity -> violations(entity).stream())).isEmpty();
  }

  private <T> List<String> violations(Entity<T> entity) {
    List<String> found = new ArrayList<>();
    for (T row : rows(entity)) {
      for (Field<T, ?> field : entity.fields()) {
        Optional.ofNullable(field.plainIn(row))
            .ifPresent(
                plain ->
                    field
                        .violations(plain)
                        .forEach(violation -> found.add(entity + ": " + violation + " " + row)));
      }
    }
    return found;
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    rows.keySet().forEach(this::assertReferences);
    assertThat(data.tasks().taggings().map(Pair::near).distinct()).isSubsetOf(ids(Task.ENTITY));
    assertThat(data.tasks().taggings().map(Pair::far).distinct()).isSubsetOf(ids(Tag.ENTITY));
    assertThat(data.school().enrolments().map(Pair::near).distinct())
        .isSubsetOf(ids(Course.ENTITY));
    assertThat(data.school().enrolments().map(Pair::far).distinct())
        .isSubsetOf(ids(Student.ENTITY));
  }

  private <T> void assertReferences(Entity<T> entity) {
    for (Relation<T, ?> relation : entity.relations()) {
      if (relation instanceof BelongsTo<T, ?> parent) {
        assertReferences(entity, parent);
      }
    }
  }

  private <T, U> void assertReferences(Entity<T> entity, BelongsTo<T, U> relation) {
    assertThat(rows(entity).stream().map(relation.key()::plainIn).filter(Objects::nonNull))
        .as("%s", relation)
        .isSubsetOf(ids(relation.target()).stream().map(Id::value).toList());
  }

  private <T> Set<Id<T>> ids(Entity<T> entity) {
    Set<Id<T>> ids = new HashSet<>();
    rows(entity).forEach(row -> ids.add(entity.idOf(row)));
    return ids;
  }

  @Test
  void whatIsUniqueIsUnique() {
    rows.keySet().forEach(this::assertUnique);
    assertThat(rows(Task.ENTITY)).map(Task::externalId).doesNotHaveDuplicates();
    assertThat(data.tasks().taggings()).doesNotHaveDuplicates();
    assertThat(data.school().enrolments()).doesNotHaveDuplicates();
  }

  private <T> void assertUnique(Entity<T> entity) {
    for (Field<T, ?> field : entity.fields()) {
      if (field.isUnique()) {
        assertThat(rows(entity)).map(field::plainIn).as("%s", field).doesNotHaveDuplicates();
      }
    }
    for (List<Field<T, ?>> together : entity.uniqueTogether()) {
      assertThat(rows(entity))
          .map(row -> together.stream().map(field -> field.plainIn(row)).toList())
          .as("%s", together)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void somethingIsMissingAndEverythingHappens() {
    List<Task> tasks = rows(Task.ENTITY);

    assertThat(tasks).map(Task::isCompleted).contains(true, false);
    assertThat(tasks).map(Task::categoryId).contains(Optional.empty());
    assertThat(tasks).map(task -> task.dueOn().isPresent()).contains(true, false);
    assertThat(tasks).map(task -> task.remindAt().isPresent()).contains(true, false);
    assertThat(tasks).map(Task::priority).contains(0, 1, 5);
    assertThat(tasks)
        .allMatch(task -> task.externalId().version() == 4 && task.externalId().variant() == 2);
    assertThat(rows(Student.ENTITY)).map(Student::advisorId).contains(Optional.empty());
    assertThat(rows(Order.ENTITY)).map(Order::status).contains(OrderStatus.values());
    assertThat(rows(Product.ENTITY)).map(Product::stock).contains(0);
  }

  @Test
  void aFewHaveMost() {
    assertSkewed(rows(Task.ENTITY).stream(), Task::userId);
    assertSkewed(rows(Expense.ENTITY).stream(), Expense::categoryId);
    assertSkewed(rows(Order.ENTITY).stream(), Order::customerId);
    assertSkewed(rows(LineItem.ENTITY).stream(), LineItem::productId);
    assertSkewed(data.school().enrolments(), Pair::near);
  }

  private static <R, K> void assertSkewed(Stream<R> rows, Function<R, K> owner) {
    List<Long> counts =
        rows.collect(groupingBy(owner, counting())).values().stream()
            .sorted(Comparator.reverseOrder())
            .toList();
    assertThat(counts.getFirst()).isGreaterThan(3 * counts.get(counts.size() / 2));
  }

  @Test
  void itemsCostWhatTheirProductsDoOrDidNotLongAgo() {
    Map<Id<Product>, BigDecimal> prices = new LinkedHashMap<>();
    rows(Product.ENTITY).forEach(product -> prices.put(product.id(), product.price()));

    assertThat(rows(LineItem.ENTITY))
        .allSatisfy(
            item -> {
              BigDecimal price = Objects.requireNonNull(prices.get(item.productId()));
              assertThat(item.unitPrice())
                  .isLessThanOrEqualTo(price)
                  .isGreaterThan(price.multiply(new BigDecimal("0.89")));
            });
    assertThat(rows(LineItem.ENTITY)).map(LineItem::orderId).containsAll(ids(Order.ENTITY));
  }

  @Test
  void theSmallestIsStillWhole() {
    DemoData least = DemoData.of(new DemoSize(1, 0, 0), 1, Taken.NOTHING);

    assertThat(least.tasks().tasks()).isNotEmpty();
    assertThat(least.shop().items()).isNotEmpty();
    assertThat(least.school().enrolments()).isNotEmpty();
  }

  @Test
  void moreDataGoesOnWhereTheFirstEnds() {
    Taken taken =
        new Taken(
            Map.of(
                Task.ENTITY.name(), (long) rows(Task.ENTITY).size(),
                Student.ENTITY.name(), (long) rows(Student.ENTITY).size(),
                Product.ENTITY.name(), (long) rows(Product.ENTITY).size()));
    DemoData more = DemoData.of(data.size(), 1, taken);

    assertThat(Stream.concat(data.tasks().tasks(), more.tasks().tasks()))
        .map(Task::slug)
        .doesNotHaveDuplicates();
    assertThat(Stream.concat(data.tasks().tasks(), more.tasks().tasks()))
        .map(Task::externalId)
        .doesNotHaveDuplicates();
    assertThat(Stream.concat(data.school().students(), more.school().students()))
        .map(Student::email)
        .doesNotHaveDuplicates();
    assertThat(Stream.concat(data.shop().products(), more.shop().products()))
        .map(Product::sku)
        .doesNotHaveDuplicates();
  }
}
