package io.relata.http.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Tag;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Id;
import io.relata.domain.people.User;
import io.relata.domain.query.Query;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters: what is asked of rows, and of the rows related to them. */
class FilterTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title=eq.a, b.c:(d)                  | title = 'a, b.c:(d)'
          title=eq."a"                         | title = '"a"'
          title=eq.                            | title = ''
          title=neq.a                          | title <> 'a'
          id=gt.1                              | id > 1
          id=gte.-1                            | id >= -1
          id=lt.1                              | id < 1
          id=lte.+1                            | id <= 1
          title=like.a*b%_                     | title like 'a%b%_'
          title=ilike.*a                       | title ilike '%a'
          title=match.^a                       | title ~ '^a'
          title=imatch.(ab)$                   | title ~* '(ab)$'
          id=in.(1,2, 3)                       | id in (1, 2, 3)
          title=in.(a,"b,c","d\\"e\\\\",)      | title in ('a', 'b,c', 'd"e\\', '')
          title=in.()                          | title in ()
          title=in.("")                        | title in ('')
          title=in.(null)                      | title in ('null')
          title=is.null                        | title is null
          title=is.NOT_NULL                    | not title is null
          title=not.is.null                    | not title is null
          title=not.is.not_null                | title is null
          title=isdistinct.a                   | title is distinct from 'a'
          title=not.eq.a                       | not title = 'a'
          title=not.in.(a)                     | not title in ('a')
          id=eq(any).{1,2}                     | id in (1, 2)
          id=neq(all).{1,2}                    | not id in (1, 2)
          id=gt(all).{1,2}                     | (id > 1 and id > 2)
          id=not.lt(any).{1,2}                 | not (id < 1 or id < 2)
          title=like(any).{a*,"b, }c*"}        | (title like 'a%' or title like 'b, }c%')
          title=eq(all).{a}                    | title = 'a'
          title=like(any).{}                   | title in ()
          title=like(all).{}                   | not title in ()
          title=fts.a <-> !b                   | title satisfies 'a <-> !b'
          title=plfts(english).the cats        | title has words (english) 'the cats'
          title=phfts(German).die katze        | title has phrase (german) 'die katze'
          title=not.wfts.sql "full text" -b    | not title is found by 'sql "full text" -b'
          or=(title.wfts."a,b",id.eq.1)        | (title is found by 'a,b' or id = 1)
          "title"=eq.a                         | title = 'a'
          or=(id.eq.1,title.eq.a)              | (id = 1 or title = 'a')
          and=(id.eq.1,title.eq.a)             | (id = 1 and title = 'a')
          not.or=(id.eq.1,title.eq.a)          | not (id = 1 or title = 'a')
          not.and=(id.eq.1,title.eq.a)         | not (id = 1 and title = 'a')
          or=(id.eq.1)                         | id = 1
          or=(id.gt.1,and(id.lt.3,title.not.is.null)) | (id > 1 or (id < 3 and not title is null))
          or=(id.gt.1,not.and(id.lt.3,title.eq.a))    | (id > 1 or not (id < 3 and title = 'a'))
          or=(title.eq."a,b)\\"",id.in.(1,2))  | (title = 'a,b)"' or id in (1, 2))
          or=(title.eq.a"b,title.eq.)          | (title = 'a"b' or title = '')
          or=(title.eq.{a,b},id.eq.1)          | (title = '{a,b}' or id = 1)
          or=(title.eq.{a,id.eq.1)             | (title = '{a' or id = 1)
          or=(id.eq(any).{1,2},title.like(all).{a*,*b})  | (id in (1, 2) or (title like 'a%' and title like '%b'))
          or=( id.eq.1, "title".eq.a )         | (id = 1 or title = 'a ')
          id=gt.1&id=lt.5&title=eq.a           | (id > 1 and id < 5 and title = 'a')
          id=gt.1&or=(id.eq.2,id.eq.3)         | (id > 1 and (id = 2 or id = 3))
          id=gt.1&and=(id.lt.7,title.eq.a)     | (id > 1 and id < 7 and title = 'a')
          tags=is.null                         | not some tags
          tags=not.is.null                     | some tags
          tags=is.not_null                     | some tags
          tags=not.is.not_null                 | not some tags
          or=(tags.is.null,comments.not.is.null) | (not some tags or some comments)
          columns=a,b&on_conflict=id&id=eq.1   | id = 1
          """)
  void readsAsTheCondition(String plain, String condition) {
    assertThat(Reading.query(Post.ENTITY, plain).condition()).hasToString(condition);
  }

  @Test
  void valuesAreOfTheKindOfTheirField() {
    assertThat(condition("id=eq.7&published_at=gte.2025-01-01"))
        .isEqualTo(
            Post.ID
                .is(Id.of(7))
                .and(Post.PUBLISHED_AT.atLeast(Instant.parse("2025-01-01T00:00:00Z"))));
  }

  @Test
  void truthIsAskedOfBooleansOnly() {
    assertThat(Reading.query(User.ENTITY, "is_active=is.true").condition())
        .hasToString("is_active is true");
    assertThat(Reading.query(User.ENTITY, "is_active=not.is.FALSE").condition())
        .hasToString("not is_active is false");
    assertThat(Reading.query(User.ENTITY, "is_active=is.unknown").condition())
        .hasToString("is_active is null");
  }

  @Test
  void aPathOfRelationsFiltersTheirRows() {
    assertThat(query("select=author(name,user(id))&author.name=eq.A&author.user.id=gt.3"))
        .isEqualTo(
            Query.from(Post.ENTITY)
                .select()
                .with(
                    Post.AUTHOR,
                    author ->
                        author
                            .select(Author.NAME)
                            .where(Author.NAME.is("A"))
                            .with(
                                Author.USER,
                                user -> user.select(User.ID).where(User.ID.above(Id.of(3))))));
  }

  @Test
  void aPathGoesByTheNamesThatWereSelected() {
    assertThat(query("select=said:comments(id)&said.or=(body.eq.a,id.eq.1)").includes().getFirst())
        .hasToString("said:comments[id] where (body = 'a' or id = 1)");
  }

  @Test
  void whetherARelationIsThereDependsOnWhatIsAskedOfItWhereverThatStands() {
    Condition<Post> sql = Post.TAGS.some(Tag.NAME.is("sql"));
    assertThat(condition("select=id,tags()&tags=not.is.null&tags.name=eq.sql")).isEqualTo(sql);
    assertThat(condition("select=id,tags(id)&tags.name=eq.sql&tags=is.null")).isEqualTo(sql.not());
    assertThat(condition("select=t:tags()&or=(t.not.is.null,tags.is.null)&t.name=eq.sql"))
        .isEqualTo(sql.or(Post.TAGS.none()));
  }

  @Test
  void aHiddenRelationThatIsRequiredDemandsAllThatIsAskedOfItsRows() {
    assertThat(condition("select=comments!inner(user())&comments.body=eq.a&comments.user=is.null"))
        .isEqualTo(Post.COMMENTS.some(Comment.BODY.is("a").and(Comment.USER.none())));
  }

  @Test
  void fieldsThatAreNamedLikeWordsAreMeantInQuotes() {
    assertThat(Reading.query(Kinds.ENTITY, "\"order\"=eq.a&or=(\"and\".eq.b,and.eq.c)").condition())
        .hasToString("(order = 'a' and (and = 'b' or and = 'c'))");
    assertThat(Reading.query(Kinds.ENTITY, "order=and.desc").order())
        .isEqualTo(Query.from(Kinds.ENTITY).orderBy(Kinds.AND.descending()).order());
  }

  private static Query<Post> query(String plain) {
    return Reading.query(Post.ENTITY, plain);
  }

  private static Condition<Post> condition(String plain) {
    return query(plain).condition();
  }
}
