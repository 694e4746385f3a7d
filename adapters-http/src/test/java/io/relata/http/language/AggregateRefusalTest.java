package io.relata.http.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.blog.Author;
import io.relata.domain.budget.Expense;
import io.relata.domain.model.Entity;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can not be asked of groups and of many rows, and what is said of it. */
class AggregateRefusalTest {

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          MALFORMED     | select=amount.summ()                  | select, column 8: there is no function "summ" | did you mean sum?
          MALFORMED     | select=amount.median()                | there is no function "median" | the functions are count, sum, avg, min, max
          MALFORMED     | select=amount.sum                     | column 11: found the end, expected empty brackets | -
          MALFORMED     | select=amount.sum(id)                 | column 11: found "(", expected empty brackets | -
          MALFORMED     | select=amount.                        | column 8: found the end, expected a function | -
          MALFORMED     | select=description.sum()              | budget.expenses.description is text, so it has no sum: it takes an integer that is no identity, or a decimal number | there is amount.sum()
          MALFORMED     | select=user_id.avg()                  | budget.expenses.user_id is an identity, so it has no avg | there is amount.avg()
          MALFORMED     | select=sum()                          | column 1: sum of what? A field stands before it | there is amount.sum()
          MALFORMED     | select=amount.count()                 | count() is the number of rows, and no field stands before it | write count(); rows without a value are left out by a filter
          MALFORMED     | select=amount.sum()::text             | casts with :: are not offered | -
          MALFORMED     | select=amount::text.sum()             | casts with :: are not offered | -
          MALFORMED     | select=amount.sum().avg()             | column 13: found ".", expected a comma or the end | -
          MALFORMED     | select=amount.max(),user_id.max()     | "max" would name two things: the aggregate amount.max() and the aggregate user_id.max() | give one of them another name, with a colon: other_name:name
          MALFORMED     | select=description,description:amount.sum() | "description" would name two things | -
          UNKNOWN_FIELD | select=amout.sum()                    | expenses has no field "amout" | did you mean amount?
          UNKNOWN_RELATION | select=kount()                     | expenses has no relation "kount" | -
          NO_GROUPS     | select=id,category(name,count())      | count() is of groups, but the relation leads to a single row | -
          NO_GROUPS     | select=...category(count())           | count() is of groups | -
          NO_GROUPS     | amount.sum()=gt.5                     | the name "amount.sum()", column 1: amount.sum() is of groups, but no aggregate is in select | -
          NO_GROUPS     | select=id&or=(id.eq.1,count().gt.5)   | or, column 10: count() is of groups | -
          NO_GROUPS     | order=amount.sum().desc               | order, column 1: amount.sum() is of groups | -
          NO_GROUPS     | select=category(id)&category.count()=gt.1 | count() is of groups | -
          NOT_A_KEY     | select=count()&order=description      | groups are not told apart by description, so it does not order them | groups are ordered by aggregates and by what is in select
          NOT_A_KEY     | select=count()&order=category(name)   | groups are not told apart by category(name) | -
          NOT_A_KEY     | select=count(),category(id)&order=category(name) | groups are not told apart by category(name) | -
          NOT_A_KEY     | select=count(),category(name)&order=category(expenses(count)) | groups are not told apart by category(expenses(count)) | -
          NOT_A_KEY     | select=count()&or=(count().gt.5,amount.gt.1) | or, column 15: amount stands beside an aggregate, but groups have no single value of it | -
          NOT_A_KEY     | select=count()&and=(category.is.null,not.or(count().gt.5)) | and, column 2: category stands beside an aggregate | -
          NOT_A_KEY     | select=count(),category(name,expenses(id)) | select, column 23: expenses leads to many rows, which belong to no group | -
          MALFORMED     | select=count()&after=(1)              | after, column 1: no cursor leads to groups | page by limit and offset, as the Link header does
          MALFORMED     | select=count()&before=(1)             | before, column 1: no cursor leads to groups | -
          NO_GROUPS     | select=category(count)                | count() is of groups | -
          WRONG_VALUE   | select=count()&count()=gt.many        | count(), column 4: count() takes a 64-bit integer, not "many" | -
          WRONG_VALUE   | select=count()&amount.sum()=gt.abc    | amount.sum() takes a decimal number, not "abc" | -
          MALFORMED     | select=count()&description.max()=like.a* | description.max() is text and has no operator like | it has eq, neq, gt, gte, lt, lte, in, is, isdistinct
          MALFORMED     | category(count)=gt.1                  | category leads to one row, of which there is nothing to count | -
          UNKNOWN_RELATION | categry(count)=gt.1                | expenses has no relation "categry" | did you mean category?
          """)
  void isRefusedOfExpenses(
      Kind kind, String plain, @Nullable String message, @Nullable String hint) {
    requireRefused(Expense.ENTITY, kind, plain, message, hint);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          NOT_A_KEY     | select=name,posts(title),count()      | select, column 6: posts leads to many rows, which belong to no group: select has an aggregate beside it | -
          MALFORMED     | posts()=gt.1                          | there is no function "posts" | posts is a relation; the number of its rows is posts(count)
          MALFORMED     | posts(=gt.1                           | found the end, expected count or a field and a function | -
          MALFORMED     | posts(count=gt.1                      | found the end, expected a closing bracket | -
          MALFORMED     | posts(count)x=gt.1                    | found "x", expected a point or the end of the name | -
          MALFORMED     | posts(title)=eq.x                     | found "title", expected count or a field and a function | to ask about a field of posts, write posts.title=…
          MALFORMED     | posts(title.summ)=eq.x                | there is no function "summ" | did you mean sum?
          MALFORMED     | posts(sum)=eq.1                       | sum of what? | -
          MALFORMED     | posts(title.sum)=eq.1                 | blog.posts.title is text, so it has no sum | posts has no field that it takes
          MALFORMED     | or=(posts(count),name.eq.x)           | column 14: found ",", expected a point and an operator | -
          WRONG_VALUE   | posts(count)=eq.x                     | posts(count), column 4: posts(count) takes a 64-bit integer, not "x" | -
          WRONG_VALUE   | order=posts(count)&after=(null,1)     | posts(count) takes a 64-bit integer | -
          MALFORMED     | order=posts(count)&after=(1)          | found 1 values, expected 2: one for each of posts(count), id | -
          ORDER_BY_MANY | order=posts(title)                    | posts leads to many rows, so there is no order by their fields | by their number, write posts(count), and by one value of all, as in posts(title.max); to order those rows themselves, write posts.order=…
          UNKNOWN_FIELD | order=posts(titel.max)                | posts has no field "titel" | did you mean title?
          UNKNOWN_RELATION | posts.coments(count)=gt.1&select=posts(id) | posts has no relation "coments" | did you mean comments?
          NOT_EMBEDDED  | posts.comments(count)=gt.1            | posts is not in select | -
          """)
  void isRefusedOfAuthors(
      Kind kind, String plain, @Nullable String message, @Nullable String hint) {
    requireRefused(Author.ENTITY, kind, plain, message, hint);
  }

  private static void requireRefused(
      Entity<?> entity, Kind kind, String plain, @Nullable String message, @Nullable String hint) {
    Problem problem = Reading.problem(entity, plain);
    if (message != null) {
      assertThat(problem.message()).contains(message);
    }
    assertThat(problem.kind()).isEqualTo(kind);
    if (hint != null) {
      assertThat(problem.hint()).hasValue(hint);
    }
  }
}
