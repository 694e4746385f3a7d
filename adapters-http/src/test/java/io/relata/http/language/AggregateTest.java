package io.relata.http.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Post;
import io.relata.domain.budget.Category;
import io.relata.domain.budget.Expense;
import io.relata.domain.budget.UserInBudget;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.Scalar;
import io.relata.domain.people.User;
import io.relata.domain.query.Cursor;
import io.relata.domain.query.Include;
import io.relata.domain.query.Query;
import io.relata.http.view.View;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Groups, and what is made of many rows: read, and printed as it was. */
class AggregateTest {

  private static final Query<Expense> EXPENSES = Query.from(Expense.ENTITY);
  private static final Query<Category> CATEGORIES = Query.from(Category.ENTITY);
  private static final Query<Author> AUTHORS = Query.from(Author.ENTITY);
  private static final Field<Expense, Long> COUNT = Expense.ENTITY.count();
  private static final Field<Expense, BigDecimal> SUM = Expense.AMOUNT.sum();
  private static final Query<Expense> BY_CATEGORY = EXPENSES.select(Expense.CATEGORY_ID, SUM);

  @Test
  void anAggregateIsSelectedByItsFunction() {
    assertThat(expenses("select=amount.sum(),amount.avg(),amount.min(),spent_on.max(),count()"))
        .isEqualTo(
            EXPENSES.select(
                SUM, Expense.AMOUNT.avg(), Expense.AMOUNT.min(), Expense.SPENT_ON.max(), COUNT));
    assertThat(Reading.view(Expense.ENTITY, "select=category_id,amount.sum(),n:count()"))
        .isEqualTo(
            new View(
                List.of(
                    new View.OfField("category_id", 0, Scalar.BIGINT),
                    new View.OfField("sum", 1, Scalar.NUMERIC),
                    new View.OfField("n", 2, Scalar.BIGINT))));
  }

  @Test
  void aNumberOfRowsNeedsNoBracketsWhereNothingElseIsCalledSo() {
    assertThat(expenses("select=count")).isEqualTo(EXPENSES.select(COUNT));
    assertThat(Reading.query(Author.ENTITY, "select=name,posts(count)"))
        .isEqualTo(
            AUTHORS.select(Author.NAME).with(Author.POSTS, posts -> posts.select(postCount())));
  }

  @Test
  void whatIsNoAggregateGroups() {
    assertThat(expenses("select=category(name),...user(username),amount.sum()"))
        .isEqualTo(
            EXPENSES
                .select(SUM)
                .with(Expense.CATEGORY, category -> category.select(Category.NAME))
                .with(Expense.USER, user -> user.select(User.USERNAME)));
  }

  @Test
  void relatedRowsComeInGroupsToo() {
    assertThat(
            Reading.query(
                Category.ENTITY, "select=name,expenses(user(username),amount.sum(),count())"))
        .isEqualTo(
            CATEGORIES
                .select(Category.NAME)
                .with(
                    Category.EXPENSES,
                    expenses ->
                        expenses
                            .select(SUM, COUNT)
                            .with(Expense.USER, user -> user.select(User.USERNAME))));
  }

  @Test
  void aFilterByAnAggregateIsOfGroupsAndAnyOtherOfRows() {
    assertThat(
            expenses(
                "select=category_id,amount.sum()&amount.sum()=gt.100&count()=not.lt.2"
                    + "&category_id=neq.3&amount=gt.1"))
        .isEqualTo(
            BY_CATEGORY
                .where(Expense.CATEGORY_ID.isNot(Id.of(3)))
                .where(Expense.AMOUNT.above(BigDecimal.ONE))
                .having(SUM.above(new BigDecimal(100)))
                .having(COUNT.below(2L).not()));
  }

  @Test
  void bracketsWithAnAggregateInThemAreOfGroups() {
    Condition<Expense> first = Expense.CATEGORY_ID.is(Id.of(1));
    assertThat(
            expenses(
                "select=category_id,amount.sum()&or=(count().gt.5,category_id.eq.1)"
                    + "&and=(category_id.eq.1,or(amount.max().is.null,count().in.(1,2)))"
                    + "&or=(category_id.eq.1,amount.gt.7)"))
        .isEqualTo(
            BY_CATEGORY
                .where(first.or(Expense.AMOUNT.above(new BigDecimal(7))))
                .having(COUNT.above(5L).or(first))
                .having(first.and(Expense.AMOUNT.max().isMissing().or(COUNT.in(List.of(1L, 2L))))));
  }

  @Test
  void groupsOfRelatedRowsAreFilteredOrderedAndCutByTheirPath() {
    assertThat(
            Reading.query(
                User.ENTITY,
                "select=username,expenses(category_id,amount.sum())&expenses.amount.sum()=gt.5"
                    + "&expenses.count()=gte.1&expenses.or=(count().gt.5,category_id.eq.1)"
                    + "&expenses.order=amount.sum().desc&expenses.limit=3&expenses.offset=1"))
        .isEqualTo(
            Query.from(User.ENTITY)
                .select(User.USERNAME)
                .with(
                    new Include<>(
                        "expenses",
                        UserInBudget.EXPENSES,
                        BY_CATEGORY
                            .having(SUM.above(new BigDecimal(5)))
                            .having(COUNT.atLeast(1L))
                            .having(COUNT.above(5L).or(Expense.CATEGORY_ID.is(Id.of(1))))
                            .orderBy(SUM.descending())
                            .limit(3)
                            .offset(1),
                        Include.Need.OPTIONAL)));
  }

  @Test
  void groupsAreOrderedByAggregatesAndKeys() {
    assertThat(
            expenses(
                "select=category(name),count()"
                    + "&order=count().desc,category(name).asc.nullsfirst,amount.max()"))
        .isEqualTo(
            EXPENSES
                .select(COUNT)
                .with(Expense.CATEGORY, category -> category.select(Category.NAME))
                .orderBy(
                    COUNT.descending(),
                    Expense.CATEGORY.by(Category.NAME.ascending()).nullsFirst(),
                    Expense.AMOUNT.max().ascending()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "order=posts(count).desc&after=(12,5)",
        "order=posts(count()).desc&after=(12,5)",
        "order= posts( count ).desc&after=(12,5)"
      })
  void rowsAreOrderedByTheNumberOfRelatedRows(String plain) {
    assertThat(Reading.query(Author.ENTITY, plain))
        .isEqualTo(AUTHORS.orderBy(Author.POSTS.count().descending()).after(Cursor.of(12L, 5L)));
  }

  @Test
  void rowsAreOrderedByWhatIsMadeOfRelatedRows() {
    assertThat(
            Reading.query(
                Category.ENTITY, "order=expenses(amount.sum).desc.nullslast&after=(null,5)"))
        .isEqualTo(
            CATEGORIES
                .orderBy(Category.EXPENSES.sum(Expense.AMOUNT).descending().nullsLast())
                .after(Cursor.of(null, 5L)));
    assertThat(
            Reading.query(Post.ENTITY, "select=author(name)&order=author(posts(published_at.max))"))
        .isEqualTo(
            Query.from(Post.ENTITY)
                .select()
                .with(Post.AUTHOR, author -> author.select(Author.NAME))
                .orderBy(Post.AUTHOR.by(Author.POSTS.max(Post.PUBLISHED_AT).ascending())));
  }

  @Test
  void rowsAreFilteredByWhatIsMadeOfRelatedRows() {
    assertThat(
            Reading.query(
                Author.ENTITY,
                "select=id,posts(title)&posts(count)=gte.10&posts.comments(count)=gt.0"
                    + "&or=(posts(title.max()).not.is.null,name.eq.Alice)"
                    + "&posts.order=comments(count).desc"))
        .isEqualTo(
            AUTHORS
                .select(Author.ID)
                .where(Author.POSTS.count().atLeast(10L))
                .where(Author.POSTS.max(Post.TITLE).isPresent().or(Author.NAME.is("Alice")))
                .with(
                    Author.POSTS,
                    posts ->
                        posts
                            .select(Post.TITLE)
                            .where(Post.COMMENTS.count().above(0L))
                            .orderBy(Post.COMMENTS.count().descending())));
  }

  @Test
  void whatRowsAreGroupedByMayBeChosenByRelatedRows() {
    assertThat(Reading.query(Author.ENTITY, "select=user_id,count()&posts(count)=gt.1"))
        .isEqualTo(
            AUTHORS
                .select(Author.USER_ID, Author.ENTITY.count())
                .where(Author.POSTS.count().above(1L)));
  }

  @Test
  void quotedNamesAreFieldsAndNoFunctions() {
    assertThat(Reading.query(Kinds.ENTITY, "select=\"order\".max()&\"and\".min()=gt.a"))
        .isEqualTo(
            Query.from(Kinds.ENTITY).select(Kinds.ORDER.max()).having(Kinds.AND.min().above("a")));
    assertThat(Reading.problem(Kinds.ENTITY, "select=\"count\"").message())
        .contains("no field \"count\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select=category_id,amount.sum(),count()&amount.sum()=gt.100&count()=not.lt.2",
        "select=count()&or=(count().gt.5,amount.sum().is.null)",
        "select=count()&count()=in.()",
        "select=amount.sum(),category(name)&order=amount.sum().desc,category(name)&limit=3&offset=6",
        "select=id&order=category(expenses(amount.sum)).desc&limit=3",
        "select=spent_on.max(),amount_max:amount.max()&amount=gt.5&amount.max()=gt.7",
      })
  void isPrintedAsItWasRead(String plain) {
    assertThat(printed(Expense.ENTITY, plain)).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select=name,posts(author_id,count())&posts(count)=gte.10&posts.count()=gt.1"
            + "&order=posts(count).desc&after=(12,5)",
        "or=(posts(title.max).eq.x,name.eq.Alice)&order=posts(published_at.min).nullsfirst",
      })
  void whatIsMadeOfRelatedRowsIsPrintedAsItWasRead(String plain) {
    assertThat(Reading.query(Author.ENTITY, printed(Author.ENTITY, plain)))
        .isEqualTo(Reading.query(Author.ENTITY, plain));
  }

  @Test
  void aConditionOnGroupsThatSpeaksOfKeysAloneStaysOne() {
    Query<Expense> query = BY_CATEGORY.having(Expense.CATEGORY_ID.is(Id.of(1)));
    assertThat(Address.of(query))
        .isEqualTo("select=category_id,amount.sum()&and=(category_id.eq.1,count().gte.0)");
    Query<Expense> readBack = Reading.raw(Expense.ENTITY, Address.of(query)).query();
    assertThat(readBack.condition()).isEqualTo(Condition.always());
    assertThat(Address.of(readBack)).isEqualTo(Address.of(query));
  }

  private static Field<Post, Long> postCount() {
    return Post.ENTITY.count();
  }

  private static Query<Expense> expenses(String plain) {
    return Reading.query(Expense.ENTITY, plain);
  }

  private static String printed(Entity<?> entity, String plain) {
    return Address.of(Reading.query(entity, plain));
  }
}
