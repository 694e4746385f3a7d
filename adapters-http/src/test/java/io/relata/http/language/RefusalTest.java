package io.relata.http.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.blog.Post;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can not be read, and what is said of it. */
class RefusalTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          select=id,                       | select, column 4: found the end, expected a field, a relation or *
          select=,id                       | select, column 1: found ",", expected a field
          select=id,,title                 | column 4: found ","
          select=(id)                      | column 1: found "("
          select=id)                       | column 3: found ")", expected a comma or the end
          select=id;title                  | column 3: found ";", expected a comma
          select=author(                   | column 8: found the end
          select=author(name               | column 12: found the end, expected a comma or a closing bracket
          select=author(name))             | column 13: found ")", expected a comma or the end
          select=author(name)id            | column 13: found "i", expected a comma or the end
          select=author(,)                 | column 8: found ","
          select=author!(name)             | column 8: found "(", expected inner or left
          select=author!inner              | column 13: found the end, expected an opening bracket
          select=author!outer(name)        | found "outer", expected inner or left
          select=author!author_id(name)    | found "author_id", expected inner or left
          select=author!inner!left(name)   | inner or left is given once
          select=author!inner!inner(name)  | inner or left is given once
          select=a:                        | column 3: found the end, expected a field or a relation
          select=:title                    | column 1: found ":"
          select=a:*                       | column 3: found "*"
          select="title                    | column 1: the quotation mark is never closed
          select="title\\                  | column 1: the quotation mark is never closed
          select=id::text                  | :: are not offered
          select=content->>a               | ->> are not offered
          select=content->a                | -> and ->> are not offered
          select=*,title:id                | "title" would name two things: the field title and the field id
          select=id,id:author(name)        | "id" would name two things: the field id and the relation author
          select=tags(id),tags(name)       | "tags" would name two things
          select=tags(),tags(name)         | "tags" would name two things
          select=a:tags(id),a:comments(id) | the relation tags and the relation comments
          select=id,...author(id)          | "id" would name two things: the field id and a part of author
          select=...author(id),id          | a part of author and the field id
          select=*,...author(*)            | "id" would name two things
          select=...                       | column 4: found the end, expected a relation
          select=....author(id)            | column 4: found ".", expected a relation
          select=...author                 | column 10: found the end, expected an opening bracket
          select=...*                      | column 4: found "*"
          select=id&select=title           | select is given twice
          =eq.1                            | the name "", column 1: found the end
          .id=eq.1                         | the name ".id", column 1: found "."
          id.=eq.1                         | column 4: found the end
          author..name=eq.1                | column 8: found "."
          "id=eq.1                         | column 1: the quotation mark is never closed
          "id"x=eq.1                       | column 5: found "x", expected a point or the end of the name
          id(=eq.1                         | column 4: found the end, expected count or a field and a function
          content->>a=eq.1                 | -> and ->> are not offered
          id::text=eq.1                    | :: are not offered
          id=                              | id, column 1: found no operator, expected an operator
          id=1                             | id, column 1: found "1", expected an operator, a point and a value
          id=eq                            | id, column 1: found "eq", expected an operator
          id=.1                            | id, column 1: found no operator
          id=not                           | found "not", expected an operator
          id=not.1                         | column 5: found "1", expected an operator
          id=not.not.eq.1                  | there is no operator "not"
          id=EQ.1                          | there is no operator "EQ"
          id=equals.1                      | there is no operator "equals"
          id=eq .1                         | there is no operator "eq "
          id=eq(any.{1}                    | column 7: found ".", expected a closing bracket
          id=eq(some).{1}                  | found "some", expected any or all
          id=eq().{1}                      | column 4: found ")", expected any, all or a language
          id=eq(any){1}                    | column 8: found "{", expected a point
          id=eq(any).1                     | found "1", expected a list in braces
          id=eq(any).(1)                   | found "(", expected a list in braces
          id=eq(any).{1                    | found the end, expected a comma or a closing brace
          id=eq(any).{1}2                  | found "2", expected the end
          id=eq(any).{1,}                  | column 12: a list in braces has a place without a value
          id=eq(any).{,1}                  | column 10: a list in braces has a place without a value
          id=eq(any).{null}                | a list in braces has a place without a value
          id=eq(any).{{1}}                 | a list in braces has a place without a value
          title=like(any).{"a}             | the quotation mark is never closed
          title=eq(any).{"a"b}             | found "b", expected a comma or a closing brace
          id=in(any).(1)                   | in takes nothing in brackets
          id=is(any).null                  | is takes nothing in brackets
          id=isdistinct(all).{1}           | isdistinct takes nothing in brackets
          id=fts.a                         | id is a 64-bit integer and has no operator fts
          title=fts(klingon).a             | title, column 5: there is no language "klingon"
          title=fts                        | found "fts", expected an operator
          title=fts(any).{a}               | there is no language "any"
          title=wfts().a                   | column 6: found ")"
          or=(title.plfts(english.a)       | column 21: found ".", expected a closing bracket
          id=in.1                          | found "1", expected a list in brackets
          id=in.                           | found the end, expected a list in brackets
          id=in.(1                         | found the end, expected a comma or a closing bracket
          id=in.(1)x                       | found "x", expected the end
          id=in.(1)(2)                     | found "(", expected the end
          title=in.("a)                    | column 5: the quotation mark is never closed
          title=in.("a"b)                  | something follows a value in quotes
          id=is.1                          | found "1", expected is.null, is.not_null
          id=is.true                       | found "true", expected is.null, is.not_null
          id=is.                           | found "", expected is.null
          id=is.null.                      | found "null.", expected is.null
          id=like.1                        | id is a 64-bit integer and has no operator like
          published_at=ilike.2025*         | published_at is a point in time and has no operator ilike
          author_id=match.1                | has no operator match
          id=imatch(any).{1}               | has no operator imatch
          title=cs.{a}                     | the operator cs is not offered
          title=cd.{a}                     | the operator cd is not offered
          title=ov.{a}                     | the operator ov is not offered
          id=sl.(1,2)                      | the operator sl is not offered
          id=sr.(1,2)                      | the operator sr is not offered
          id=nxr.(1,2)                     | the operator nxr is not offered
          id=nxl.(1,2)                     | the operator nxl is not offered
          id=not.adj.(1,2)                 | the operator adj is not offered
          or=                              | or, column 1: found the end, expected filters in brackets
          or=id.eq.1                       | found "i", expected filters in brackets
          or=()                            | column 2: found ")", expected a field
          or=(id.eq.1                      | column 9: found the end, expected a comma or a closing bracket
          or=(id.eq.1))                    | column 10: found ")", expected the end
          or=(id.eq.1,)                    | column 10: found ")", expected a field
          or=(id)                          | column 4: found ")", expected a point and an operator
          or=(id.eq)                       | column 5: found "eq", expected an operator
          or=(id=eq.1)                     | column 4: found "=", expected a point and an operator
          or=(and(id.eq.1)                 | found the end
          or=(and())                       | column 6: found ")"
          or=(title.eq."a"b)               | something follows a value in quotes
          or=(title.eq."a)                 | column 11: the quotation mark is never closed
          or=(id.in.1)                     | found "1", expected a list in brackets
          or=(id.in.(1)2)                  | found "2", expected a comma or a closing bracket
          or=(content->>a.eq.1)            | -> and ->> are not offered
          and=x                            | and, column 1
          not.and=x                        | not.and, column 1
          not.or=(id.eq.1                  | not.or, column 9
          id;drop table posts=eq.1         | column 3: found ";", expected a point or the end of the name
          order=                           | order, column 1: found the end, expected a field to order by
          order=id,                        | column 4: found the end
          order=id.down                    | column 3: found ".", expected a comma, or .asc or .desc
          order=id.desc.asc                | column 8: found "."
          order=id.nullslast.desc          | column 13: found ".", expected a comma or the end
          order=id.descending              | found "e", expected a comma or the end
          order=author(                    | found the end, expected a field to order by
          order=author()                   | column 8: found ")"
          order=author(name                | found the end, expected a closing bracket
          order=author(name,id)            | found ",", expected a closing bracket
          order=content->>a                | -> and ->> are not offered
          order=id&order=title             | order is given twice
          limit=                           | limit, column 1: found "", expected a number from 0
          limit=-1                         | found "-1", expected a number from 0
          limit=ten                        | found "ten", expected a number
          limit=1.5                        | found "1.5", expected a number
          limit=9223372036854775808        | expected a number from 0 to 9223372036854775807
          limit=٣                          | found "٣", expected a number
          limit=1&limit=2                  | limit is given twice
          offset=-1                        | offset, column 1: found "-1"
          offset=x                         | offset, column 1: found "x"
          after=                           | after, column 1: found the end, expected a list in brackets
          after=7                          | found "7", expected a list in brackets
          after=(7                         | found the end, expected a comma or a closing bracket
          after=(7)8                       | found "8", expected the end
          after=()                         | found 0 values, expected 1: one for each of id
          after=(1,2)                      | found 2 values, expected 1: one for each of id
          order=title&after=(a)            | found 1 values, expected 2: one for each of title, id
          order=author(name).desc&before=(a) | expected 2: one for each of author(name).desc, id.desc
          after=(1)&before=(2)             | after and before exclude each other
          after=(1)&after=(2)              | after is given twice
          after=(1)&offset=0               | offset and a cursor exclude each other
          offset=0&before=(1)              | offset and a cursor exclude each other
          select=author(id)&author.limit=1   | author.limit, column 1: limit speaks of a list
          select=author(id)&author.offset=1  | offset speaks of a list
          select=author(id)&author.after=(1) | after speaks of a list
          select=comments(id)&comments.limit=x       | comments.limit, column 1
          select=comments(id)&comments.after=(1,2)   | comments.after, column 1: found 2 values
          select=comments(id)&comments.not.or=id.eq.1 | comments.not.or, column 1
          """)
  void malformed(String plain, String message) {
    requireRefused(Kind.MALFORMED, plain, message);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          UNKNOWN_FIELD    | select=titel                | posts has no field "titel"           | did you mean title?
          UNKNOWN_FIELD    | publishd_at=gt.2025-01-01   | posts has no field "publishd_at"     | did you mean published_at?
          UNKNOWN_FIELD    | publishedAt=gt.2025-01-01   | posts has no field "publishedAt"     | did you mean published_at?
          UNKNOWN_FIELD    | ttile=eq.a                  | posts has no field "ttile"           | did you mean title?
          UNKNOWN_FIELD    | colour=eq.a                 | posts has no field "colour"          | it has id, title, content, published_at, author_id
          UNKNOWN_FIELD    | authors=is.null             | posts has no field "authors"         | did you mean author?
          UNKNOWN_FIELD    | select=author               | posts has no field "author"          | author is a relation: it is asked for as author(*)
          UNKNOWN_FIELD    | select=author(nme)          | select, column 8: authors has no field "nme" | did you mean name?
          UNKNOWN_FIELD    | or=(id.eq.1,titel.eq.a)     | or, column 10: posts has no field "titel" | did you mean title?
          UNKNOWN_FIELD    | order=publishd_at.desc      | order, column 1: posts has no field  | did you mean published_at?
          UNKNOWN_FIELD    | order=author(nme)           | order, column 8: authors has no field | did you mean name?
          UNKNOWN_FIELD    | Limit=3                     | posts has no field "Limit"           | -
          UNKNOWN_FIELD    | select=id,author(id)&author.select=id | authors has no field "select" | -
          UNKNOWN_FIELD    | "limit"=3                   | posts has no field "limit"           | -
          UNKNOWN_FIELD    | select=id title | posts has no field "id title" | -
          UNKNOWN_FIELD    | select=a:b:title | posts has no field "b" | -
          UNKNOWN_FIELD    | select=a:author | posts has no field "author" | -
          UNKNOWN_FIELD    | select="" | posts has no field "" | -
          WRONG_VALUE      | or=(id.eq.1;id.eq.2) | id takes a 64-bit integer, not "1;id.eq.2" | -
          UNKNOWN_FIELD    | or=(and.id.eq.1) | posts has no field "and" | -
          UNKNOWN_FIELD    | or=(not.id.eq.1) | posts has no field "not" | -
          UNKNOWN_FIELD    | order=id desc | posts has no field "id desc" | -
          UNKNOWN_FIELD    | order=-id | posts has no field "-id" | -
          UNKNOWN_RELATION | select=autor(name)          | posts has no relation "autor"        | did you mean author?
          UNKNOWN_RELATION | select=authors(name)        | posts has no relation "authors"      | did you mean author?
          UNKNOWN_RELATION | select=title(name)          | posts has no relation "title"        | title is a field, and a field takes no brackets and leads nowhere
          UNKNOWN_RELATION | select=likes(id)            | posts has no relation "likes"        | it has author, tags, comments
          UNKNOWN_RELATION | select=...writer(id)        | posts has no relation "writer"       | -
          UNKNOWN_RELATION | select=...title             | posts has no relation "title"        | -
          UNKNOWN_RELATION | order=autor(name)           | posts has no relation "autor"        | did you mean author?
          UNKNOWN_RELATION | order=author(usr(id))       | authors has no relation "usr"        | did you mean user?
          UNKNOWN_RELATION | autor.name=eq.a             | posts has no relation "autor"        | did you mean author?
          UNKNOWN_RELATION | title.eq=a                  | posts has no relation "title"        | -
          NOT_EMBEDDED     | author.name=eq.a            | author is not in select              | add author(…) to select, or author() to filter only
          NOT_EMBEDDED     | select=a:author(id)&author.name=eq.a | author is not in select     | it is called a here
          NOT_EMBEDDED     | select=author(id)&author.user.id=eq.1 | user is not in select      | -
          NOT_EMBEDDED     | comments.limit=1            | comments is not in select            | -
          NOT_EMBEDDED     | comments.or=(id.eq.1)       | comments is not in select            | -
          NOT_EMBEDDED     | comments.order=id           | comments is not in select            | -
          ORDER_BY_MANY    | order=tags(name)            | tags leads to many rows              | by their number, write tags(count), and by one value of all, as in tags(name.max); to order those rows themselves, write tags.order=…
          ORDER_BY_MANY    | order=author(posts(id))     | posts leads to many rows             | -
          SPREAD_OF_MANY   | select=...tags(name)        | tags leads to many rows              | leave out the points: tags(...) gives a list
          FILTER_OF_MANY   | tags=eq.sql                 | tags is a relation                   | write tags=is.null or tags=not.is.null; to ask about a field of it, tags.field=…; about the number of its rows, tags(count)=…
          FILTER_OF_MANY   | author=eq.1                 | author is a relation                 | -
          FILTER_OF_MANY   | tags=is.true                | tags is a relation                   | -
          FILTER_OF_MANY   | tags=in.(1,2)               | tags is a relation                   | -
          FILTER_OF_MANY   | or=(tags.name.eq.a)         | tags is a relation                   | -
          FILTER_OF_MANY   | select=t:tags(id)&t=eq.1    | t is a relation                      | -
          WRONG_VALUE      | id=eq.abc                   | id, column 4: id takes a 64-bit integer, not "abc" | -
          WRONG_VALUE      | id=in.(1,b)                 | id, column 7: id takes a 64-bit integer, not "b"   | -
          WRONG_VALUE      | id=eq(any).{1,b}            | id, column 12: id takes               | -
          WRONG_VALUE      | or=(title.eq.a,id.eq.b)     | or, column 19: id takes               | -
          WRONG_VALUE      | after=(x)                   | after, column 2: id takes a 64-bit integer, not "x" | -
          WRONG_VALUE      | after=(null)                | after, column 2: id takes a 64-bit integer, not "null" | -
          WRONG_VALUE      | order=author(user_id)&after=("null",7) | user_id takes a 64-bit integer | -
          WRONG_VALUE      | order=published_at&before=(now,1) | published_at takes a point in time | -
          """)
  void refused(Kind kind, String plain, String message, @Nullable String hint) {
    Problem problem = requireRefused(kind, plain, message);
    if (hint != null) {
      assertThat(problem.hint()).hasValue(hint);
    }
  }

  @Test
  void anUnknownOperatorIsAnsweredWithTheNearest() {
    assertThat(Reading.problem(Post.ENTITY, "id=EQ.1").hint()).hasValue("did you mean eq?");
    assertThat(Reading.problem(Post.ENTITY, "title=fts(englisch).a").hint())
        .hasValue("did you mean english?");
    assertThat(Reading.problem(Post.ENTITY, "id=neqq.1").hint()).hasValue("did you mean neq?");
    assertThat(Reading.problem(Post.ENTITY, "id=resembles.1").hint().orElseThrow())
        .startsWith("the operators are eq, neq");
    assertThat(Reading.problem(Post.ENTITY, "id=like.1").hint())
        .hasValue("it has eq, neq, gt, gte, lt, lte, in, is, isdistinct");
  }

  @Test
  void whatIsNestedWithoutEndIsRefused() {
    requireRefused(
        Kind.LIMIT,
        "select=" + "author(posts(".repeat(20_000) + "id" + "))".repeat(20_000),
        "more than 50 brackets are open");
    requireRefused(
        Kind.LIMIT,
        "or=" + "(and".repeat(20_000) + "(id.eq.1)" + ")".repeat(20_000),
        "more than 50 brackets are open");
    requireRefused(
        Kind.LIMIT, "order=" + "author(user(".repeat(20_000), "more than 50 brackets are open");
  }

  @Test
  void aConditionThatGrowsWithoutEndIsRefusedBeforeItDoes() {
    StringBuilder address = new StringBuilder("select=id,");
    int levels = 10;
    for (int level = 0; level < levels; level++) {
      address.append(level % 2 == 0 ? "author(" : "posts(");
    }
    address.append(")".repeat(levels));
    String path = "";
    for (int level = 0; level < levels; level++) {
      String next = level % 2 == 0 ? "author" : "posts";
      address.append(("&" + path + next + "=not.is.null").repeat(20));
      path += next + ".";
    }
    requireRefused(Kind.LIMIT, address.toString(), "the filters are more than 1000");
  }

  @Test
  void hostileTextIsShownCutAndWithoutWhatCanNotBeSeen() {
    Problem problem = Reading.problem(Post.ENTITY, "x\n\u202Ey" + "z".repeat(500) + "=eq.1");
    assertThat(problem.message()).contains("\"x\uFFFD\uFFFDy").hasSizeLessThan(300);
  }

  private static Problem requireRefused(Kind kind, String plain, String message) {
    Problem problem = Reading.problem(Post.ENTITY, plain);
    assertThat(problem.message()).contains(message).doesNotContain("io.relata", "java.");
    assertThat(problem.kind()).isEqualTo(kind);
    return problem;
  }
}
