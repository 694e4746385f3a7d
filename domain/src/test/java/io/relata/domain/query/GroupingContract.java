package io.relata.domain.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Tag;
import io.relata.domain.budget.Category;
import io.relata.domain.budget.Expense;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.people.User;
import io.relata.domain.people.Username;
import io.relata.domain.shop.Customer;
import io.relata.domain.shop.LineItem;
import io.relata.domain.shop.Order;
import io.relata.domain.shop.Product;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What readers make of rows that are counted and grouped, and of rows related to one. */
public interface GroupingContract extends ReaderExample {

  Field<Post, Long> POSTS = Post.ENTITY.count();
  Field<Comment, Long> COMMENTS = Comment.ENTITY.count();

  @Test
  default void rowsAreGroupedByTheOtherFields() {
    List<Row<Comment>> groups =
        groups(Query.from(Comment.ENTITY).select(Comment.POST_ID, COMMENTS, Comment.BODY.max()));

    assertThat(groups)
        .map(group -> group.get(COMMENTS) + " up to " + group.get(Comment.BODY.max()))
        .containsExactly("3 up to c", "1 up to d");
    assertThat(groups.getFirst().find(Comment.POST_ID)).isPresent();
  }

  @Test
  default void allRowsAreOneGroupWithoutKeysEvenNone() {
    Query<Post> all = Query.from(Post.ENTITY).select(POSTS, Post.TITLE.min());

    assertThat(groups(all))
        .map(Object::toString)
        .containsExactly("posts{count()=4, title.min()='four'}");
    assertThat(groups(all.where(Post.TITLE.is("none"))))
        .map(Object::toString)
        .containsExactly("posts{count()=0, title.min()=null}");
    assertThat(groups(all.having(POSTS.above(4L)))).isEmpty();
  }

  @Test
  default void rowsAreGroupedByWhatToOneRelationsLeadToAndNobodyIsAGroup() {
    List<Row<Comment>> groups =
        groups(
            Query.from(Comment.ENTITY)
                .select(COMMENTS)
                .with(Comment.USER, user -> user.select(User.USERNAME))
                .orderBy(Comment.USER.by(User.USERNAME.ascending())));

    assertThat(groups)
        .map(
            group ->
                group
                        .find(Comment.USER)
                        .map(user -> user.get(User.USERNAME).toString())
                        .orElse("nobody")
                    + " "
                    + group.get(COMMENTS))
        .containsExactly("uma 2", "vic 1", "nobody 1");
  }

  @Test
  default void aRelatedRowThatDoesNotFitIsNobody() {
    Query<Comment> query =
        Query.from(Comment.ENTITY)
            .select(COMMENTS)
            .with(
                Comment.USER,
                user -> user.select(User.USERNAME).where(User.USERNAME.is(new Username("vic"))));

    assertThat(groups(query)).map(group -> group.get(COMMENTS)).containsExactly(1L, 3L);
    assertThat(groups(query))
        .map(group -> group.find(Comment.USER).isPresent())
        .containsExactly(true, false);
  }

  @Test
  default void groupsAreKeyedAlongRelationsToOne() {
    List<Row<Comment>> groups =
        groups(
            Query.from(Comment.ENTITY)
                .select(COMMENTS)
                .withRequired(
                    Comment.POST,
                    post -> post.select().with(Post.AUTHOR, author -> author.select(Author.NAME)))
                .orderBy(COMMENTS.descending()));

    assertThat(groups)
        .map(group -> group.get(Comment.POST).get(Post.AUTHOR).get(Author.NAME))
        .hasSize(2)
        .endsWith("Bob");
  }

  @Test
  default void groupsAreChosenOrderedAndCutByTheirAggregates() {
    Query<Comment> query =
        Query.from(Comment.ENTITY)
            .select(Comment.BODY, COMMENTS)
            .orderBy(Comment.BODY.max().descending())
            .counting(Counting.EXACT);

    Page<Comment> page = reader().find(query.offset(1).limit(2));
    assertThat(page.rows()).map(group -> group.get(Comment.BODY)).containsExactly("c", "b");
    assertThat(page.total()).contains(Total.counted(4));
    assertThat(page.before()).isTrue();
    assertThat(page.after()).isTrue();
    assertThat(page.first()).isEmpty();
    assertThat(reader().find(query.cappedAt(3)).cut()).containsExactly(".");
    Page<Comment> few = reader().find(query.having(Comment.BODY.in("a", "d")));
    assertThat(few.rows()).map(group -> group.get(Comment.BODY)).containsExactly("d", "a");
    assertThat(few.total()).contains(Total.counted(2));
  }

  @Test
  default void anOverallRowSpeaksOfEverythingThatFits() {
    Query<Comment> query =
        Query.from(Comment.ENTITY)
            .where(Comment.BODY.isNot("a"))
            .select(Comment.POST_ID, COMMENTS, Comment.BODY.min())
            .having(COMMENTS.above(1L))
            .withOverall();

    Page<Comment> page = reader().find(query.cappedAt(1));

    assertThat(page.rows()).map(group -> group.get(COMMENTS)).containsExactly(2L);
    assertThat(page.overall().orElseThrow()).hasToString("comments{count()=3, body.min()='b'}");
    assertThat(page.more()).isFalse();
    Page<Comment> none = reader().find(query.where(Comment.BODY.is("none")));
    assertThat(none.rows()).isEmpty();
    assertThat(none.overall().orElseThrow()).hasToString("comments{count()=0, body.min()=null}");
  }

  @Test
  default void eachParentHasItsGroups() {
    List<Row<Post>> posts =
        reader()
            .find(
                Query.from(Post.ENTITY)
                    .select(Post.TITLE)
                    .with(
                        Post.COMMENTS,
                        comments ->
                            comments
                                .select(COMMENTS)
                                .with(Comment.USER, user -> user.select(User.USERNAME))
                                .orderBy(Comment.USER.by(User.USERNAME.descending()))
                                .limit(2)))
            .rows();

    assertThat(posts)
        .map(
            post ->
                post.get(Post.COMMENTS).stream()
                    .map(group -> group.find(Comment.USER).map(user -> user.get(User.USERNAME)))
                    .toList())
        .containsExactly(
            List.of(Optional.empty(), Optional.of(new Username("vic"))),
            List.of(),
            List.of(),
            List.of(Optional.of(new Username("uma"))));
  }

  @Test
  default void aParentWithoutRowsHasOneGroupWithoutKeys() {
    List<Row<Author>> authors =
        groups(
            Query.from(Author.ENTITY)
                .with(Author.POSTS, posts -> posts.select(POSTS, Post.TITLE.max())));

    assertThat(authors)
        .map(author -> author.get(Author.POSTS).toString())
        .containsExactly(
            "[posts{count()=3, title.max()='two'}]",
            "[posts{count()=1, title.max()='four'}]",
            "[posts{count()=0, title.max()=null}]");
  }

  @Test
  default void linkedRowsAreGroupedToo() {
    List<Row<Tag>> tags =
        groups(
            Query.from(Tag.ENTITY)
                .with(
                    Tag.POSTS,
                    posts ->
                        posts
                            .select(POSTS)
                            .with(Post.AUTHOR, author -> author.select(Author.NAME))
                            .having(POSTS.above(1L))));

    assertThat(tags)
        .map(
            tag ->
                tag.get(Tag.NAME)
                    + tag.get(Tag.POSTS).stream().map(group -> group.get(POSTS)).toList())
        .containsExactlyInAnyOrder("python[2]", "sql[]");
  }

  @Test
  default void aNumberOfRelatedRowsIsAValueOfARow() {
    Field<Author, Long> posts = Author.POSTS.count();
    Query<Author> query =
        Query.from(Author.ENTITY)
            .select(Author.NAME, posts, Author.POSTS.max(Post.TITLE))
            .orderBy(posts.ascending());

    assertThat(groups(query))
        .map(Row::toString)
        .startsWith("authors{name='Carl', posts.count()=0, posts.title.max()=null}")
        .element(2)
        .asString()
        .endsWith("posts.count()=3, posts.title.max()='two'}");
    assertThat(groups(query.where(posts.atLeast(1L)))).hasSize(2);
    assertThat(groups(query.where(posts.in(0L, 1L)))).hasSize(2);
  }

  @Test
  default void relatedRowsAreCountedWhicheverWayTheyAreRelated() {
    List<Row<Post>> posts =
        groups(
            Query.from(Post.ENTITY)
                .select(Post.TAGS.count(), Post.AUTHOR.count(), Post.COMMENTS.count()));
    assertThat(posts)
        .map(Row::toString)
        .containsExactly(
            "posts{tags.count()=2, author.count()=1, comments.count()=3}",
            "posts{tags.count()=1, author.count()=1, comments.count()=0}",
            "posts{tags.count()=0, author.count()=1, comments.count()=0}",
            "posts{tags.count()=1, author.count()=1, comments.count()=1}");
    assertThat(groups(Query.from(User.ENTITY).select(User.PROFILE.count())))
        .map(user -> user.get(User.PROFILE.count()))
        .containsExactly(0L, 0L);
  }

  @Test
  default void pagesGoOnAndBackInTheOrderOfANumberOfRelatedRows() {
    Query<Author> query =
        Query.from(Author.ENTITY)
            .select(Author.NAME)
            .orderBy(Author.POSTS.count().descending(), Author.POSTS.max(Post.TITLE).ascending())
            .limit(1);

    Page<Author> first = reader().find(query);
    Page<Author> second = reader().find(first.next().orElseThrow());
    Page<Author> third = reader().find(second.next().orElseThrow());
    assertThat(List.of(second.rows(), third.rows()))
        .map(rows -> rows.getFirst().get(Author.NAME))
        .containsExactly("Bob", "Carl");
    assertThat(third.next()).isEmpty();
    assertThat(reader().find(third.previous().orElseThrow()).rows()).isEqualTo(second.rows());
  }

  @Test
  default void aggregatesOfAggregatesOfRelatedRows() {
    Field<Author, BigDecimal> average = Author.POSTS.count().avg();
    Row<Author> all =
        groups(Query.from(Author.ENTITY).select(average, Author.POSTS.count().sum())).getFirst();
    assertThat(all.get(average)).isEqualTo(new BigDecimal("1.3333333333"));
    assertThat(all.get(Author.POSTS.count().sum())).isEqualTo(new BigDecimal("4"));
    assertThat(
            groups(
                Query.from(User.ENTITY)
                    .select(User.USERNAME)
                    .orderBy(User.PROFILE.count().ascending(), User.USERNAME.descending())))
        .map(user -> user.get(User.USERNAME).toString())
        .containsExactly("vic", "uma");
  }

  @Test
  default void groupsAreWalkedInPortions() {
    Query<Comment> query = Query.from(Comment.ENTITY).select(Comment.BODY, COMMENTS).withOverall();
    StringBuilder walked = new StringBuilder();
    reader()
        .walk(
            query,
            3,
            page -> {
              page.rows().forEach(group -> walked.append(group.get(Comment.BODY)));
              walked.append(page.overall().map(row -> "/" + row.get(COMMENTS)).orElse("."));
            });
    assertThat(walked).hasToString("abc/4d.");
  }

  @Test
  default void moneyIsAddedUpExactlyAndAveragedToTenDigits() {
    Id<Category> food = spent("food", "10.00", "0.01", "0.01");
    spent("rent", "0.05");

    Page<Expense> page =
        reader()
            .find(
                Query.from(Expense.ENTITY)
                    .select(Expense.AMOUNT.sum(), Expense.AMOUNT.avg(), Expense.MONTH)
                    .with(Expense.CATEGORY, category -> category.select(Category.NAME))
                    .orderBy(Expense.AMOUNT.sum().descending())
                    .withOverall());

    assertThat(page.rows())
        .map(Row::toString)
        .containsExactly(
            "expenses{amount.sum()=10.02, amount.avg()=3.34, spent_on.month()=2024-02-01,"
                + " category=categories{name='food'}}",
            "expenses{amount.sum()=0.05, amount.avg()=0.05, spent_on.month()=2024-02-01,"
                + " category=categories{name='rent'}}");
    assertThat(page.overall().orElseThrow())
        .hasToString("expenses{amount.sum()=10.07, amount.avg()=2.5175}");
    Field<Category, BigDecimal> average = Category.EXPENSES.avg(Expense.AMOUNT);
    assertThat(
            groups(
                Query.from(Category.ENTITY)
                    .select(average)
                    .where(average.above(BigDecimal.ONE).and(Category.ID.is(food)))))
        .map(category -> category.get(average))
        .containsExactly(new BigDecimal("3.34"));
  }

  /** Puts expenses of a category on a day of February 2024. */
  private Id<Category> spent(String category, String... amounts) {
    Id<User> user = given().user("who " + category);
    Id<Category> id = world().named(Category.ENTITY).named(List.of(category)).getFirst().id();
    world()
        .rows(Expense.ENTITY)
        .add(
            Stream.of(amounts)
                .map(
                    amount ->
                        Expense.of(amount, "something", user, id)
                            .with(Expense.SPENT_ON, LocalDate.of(2024, 2, 29)))
                .toList());
    return id;
  }

  @Test
  default void anOrderCostsWhatItsItemsCostAndNothingWithoutAny() {
    Id<Customer> customer =
        world()
            .rows(Customer.ENTITY)
            .add(List.of(Customer.named("Cleo", "cleo@example.com")))
            .getFirst()
            .id();
    List<Order> orders =
        world().rows(Order.ENTITY).add(List.of(Order.by(customer), Order.by(customer)));
    List<Product> products =
        world()
            .rows(Product.ENTITY)
            .add(List.of(Product.named("A", "a", "0.35", 9), Product.named("B", "b", "2.00", 9)));
    Id<Order> full = orders.getFirst().id();
    world()
        .rows(LineItem.ENTITY)
        .add(
            List.of(
                LineItem.of(full, products.getFirst().id(), 3, new BigDecimal("0.35")),
                LineItem.of(full, products.getLast().id(), 1, new BigDecimal("2.00"))));

    Query<Order> query =
        Query.from(Order.ENTITY).select(Order.TOTAL).orderBy(Order.TOTAL.ascending());
    assertThat(groups(query))
        .map(order -> order.get(Order.TOTAL))
        .containsExactly(new BigDecimal("0.00"), new BigDecimal("3.05"));
    assertThat(groups(query.where(Order.TOTAL.above(BigDecimal.ONE)))).hasSize(1);
    assertThat(groups(query.orderBy().select(Order.TOTAL.sum(), Order.TOTAL.avg())))
        .map(Row::toString)
        .containsExactly("orders{total.sum()=3.05, total.avg()=1.525}");
  }

  private <T> List<Row<T>> groups(Query<T> query) {
    return reader().find(query).rows();
  }
}
