package io.relata.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.relata.application.shadow.Reason;
import io.relata.domain.blog.Tag;
import io.relata.domain.model.Context;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Refused;
import io.relata.domain.model.Violation;
import io.relata.domain.people.User;
import io.relata.domain.shop.Order;
import io.relata.jdbi.check.Product;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the database refuses is told as the domain tells it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalsTest {

  private static final Reason.Write ANYTHING = new Reason.Write(Reason.Act.CHANGE, "anything");

  private final Refusals refusals = new Refusals(TestDatabases.CATALOG);

  private Database database;

  @BeforeAll
  void fill() {
    DatabaseSettings settings = TestDatabases.migrated();
    Filled.run(
        settings,
        """
        insert into people.users (username, email) values ('alice', 'alice@example.com');
        insert into blog.authors (name, email, user_id) values ('Alice', 'alice@example.com', 1);
        create table blog.reviews (
          author_id bigint not null references blog.authors on delete restrict
        );
        insert into blog.reviews (author_id) values (1);
        """);
    database = Database.open(settings, TestDatabases.CATALOG);
  }

  @AfterAll
  void close() {
    database.close();
  }

  /** A constraint as the database names it. */
  public record Constraint(String schema, String name, List<String> columns) {}

  @Test
  void everyConstraintOfTheContextsIsTranslatedToAFieldItGuards() {
    List<Constraint> constraints = constraints();
    assertThat(constraints).hasSizeGreaterThan(80);
    assertThat(constraints)
        .allSatisfy(
            constraint ->
                assertThat(refusals.violation(constraint.schema(), constraint.name()))
                    .as("%s, for Refusals", constraint)
                    .map(Violation::field)
                    .hasValueSatisfying(field -> assertThat(constraint.columns()).contains(field)));
  }

  // A value that must be there is refused by its column, whatever the constraint is called.
  private List<Constraint> constraints() {
    String sql =
        """
        select nspname, conname, array(
            select attname::text
            from pg_attribute
            where attrelid = conrelid and attnum = any(conkey)
          ) as columns
        from pg_constraint
        join pg_class on pg_class.oid = conrelid
        join pg_namespace on pg_namespace.oid = relnamespace
        where nspname = any(:contexts)
          and relname <> 'reviews'
          and contype <> 'n'
        """;
    return database
        .writing()
        .with(
            ANYTHING,
            handle ->
                handle
                    .createQuery(sql)
                    .bind(
                        "contexts",
                        TestDatabases.CATALOG.contexts().stream()
                            .map(Context::name)
                            .toArray(String[]::new))
                    .map(
                        (row, context) ->
                            new Constraint(
                                row.getString("nspname"),
                                row.getString("conname"),
                                List.of((String[]) row.getArray("columns").getArray())))
                    .list());
  }

  @Test
  void aSecondRowWithAUniqueValue() {
    assertThat(refused("insert into people.users (username, email) values ('alice', 'a@b')"))
        .containsExactly(Violation.duplicate("username"));
  }

  @Test
  void aSecondRowWithValuesThatAreUniqueTogether() {
    assertThat(
            refused(
                """
                insert into shop.customers (name, email) values ('Kim', 'kim@example.com');
                insert into shop.orders (customer_id) values (1);
                insert into shop.products (sku, name, price, stock) values ('a', 'A', 1, 1);
                insert into shop.line_items (order_id, product_id, quantity, unit_price)
                values (1, 1, 1, 1), (1, 1, 2, 1)
                """))
        .containsExactly(
            new Violation(
                "product_id", Violation.DUPLICATE, "is taken already with the same order_id"));
  }

  @Test
  void textThatIsNoneOfAChoice() {
    assertThat(refused("insert into shop.orders (customer_id, status) values (1, 'lost')"))
        .containsExactlyElementsOf(broken(Order.STATUS, "lost"));
  }

  @Test
  void aReferenceToARowThatIsNotThere() {
    assertThat(refused("insert into blog.comments (body, post_id) values ('Hm', 77)"))
        .containsExactly(Violation.unknownReference("post_id"));
    assertThat(refused("update blog.authors set user_id = 77"))
        .containsExactly(Violation.unknownReference("user_id"));
    assertThat(refused("insert into people.user_groups (user_id, group_id) values (1, 77)"))
        .containsExactly(Violation.unknownReference("group_id"));
  }

  @Test
  void aValueThatMustBeThere() {
    assertThat(refused("update people.users set username = null"))
        .containsExactly(Violation.missing("username"));
  }

  @Test
  void textThatHasNotTheFormItMustHave() {
    assertThat(refused("insert into blog.tags (name) values ('')"))
        .containsExactlyElementsOf(broken(Tag.NAME, ""));
    assertThat(refused("update people.users set email = 'nobody'"))
        .containsExactlyElementsOf(broken(User.EMAIL, "nobody"));
  }

  @Test
  void numbersOutOfRangeAreToldAsTheDomainTellsThem() {
    Refusals ofProducts = new Refusals(Product.CATALOG);
    Entity<Product> products = Product.ENTITY;
    assertThat(
            Stream.of("price", "stock", "rating")
                .map(field -> ofProducts.violation("store", "products_" + field + "_range")))
        .containsExactlyElementsOf(
            Stream.of(
                    broken(products.field("price").orElseThrow(), BigDecimal.ZERO),
                    broken(products.field("stock").orElseThrow(), -1),
                    broken(products.field("rating").orElseThrow(), new BigDecimal("-9.6")))
                .map(violations -> violations.stream().findFirst())
                .toList());
  }

  private static List<Violation> broken(Field<?, ?> field, Object value) {
    return field.violations(value);
  }

  private List<Violation> refused(String sql) {
    Refused refused =
        catchThrowableOfType(
            Refused.class, () -> database.writing().with(ANYTHING, handle -> handle.execute(sql)));
    return refused.violations();
  }
}
