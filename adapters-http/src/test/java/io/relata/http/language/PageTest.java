package io.relata.http.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Post;
import io.relata.domain.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders and pages. */
class PageTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          order=title                               | order by title
          order=title.asc                           | order by title
          order=title.desc,id                       | order by title desc, id
          order= title.desc , id.asc                | order by title desc, id
          order="title".nullsfirst                  | order by title nulls first
          order=title.asc.nullslast                 | order by title
          order=title.desc.nullslast                | order by title desc nulls last
          order=title.desc.nullsfirst               | order by title desc
          order=author(name)                        | order by author.name
          order=author(name).desc.nullslast,id.desc | order by author.name desc nulls last, id desc
          order=author(user(username)).desc         | order by author.user.username desc
          order=title,id,title.desc                 | order by title, id
          limit=10                                  | limit 10
          limit=0&offset=5                          | offset 5 limit 0
          offset=0                                  | ''
          after=(7)                                 | after (7)
          order=title&after=("a,b",7)               | after ('a,b', 7)
          order=title&before=(null text,7)          | before ('null text', 7)
          order=title&after=("null",7)              | after ('null', 7)
          order=id.desc,title&after=(7,a)           | after (7, 'a')
          after=(2025-01-01T00:00:00Z,3)&order=published_at.desc&limit=2 | after (2025-01-01T00:00:00Z, 3) limit 2
          order=author(user_id)&after=(null,7)      | after (null, 7)
          """)
  void readsAs(String plain, String expected) {
    assertThat(query(plain).toString()).endsWith(expected);
  }

  @Test
  void embeddedListsHaveTheirOwnOrderAndPages() {
    assertThat(
            query(
                "select=comments(id)&comments.order=created_at.desc&comments.limit=3"
                    + "&comments.offset=1"))
        .hasToString("blog.posts[] with {comments[id] order by created_at desc offset 1 limit 3}");
    assertThat(
            query(
                "select=author(posts(id))&author.posts.after=(a,7)"
                    + "&author.posts.order=title&limit=1"))
        .hasToString(
            "blog.posts[] limit 1 with {author[] with {posts[id] order by title after ('a', 7)}}");
  }

  @Test
  void aRelationIsOrderedByUnderItsOtherNameToo() {
    assertThat(query("select=writer:author(id)&order=writer(name)").order())
        .isEqualTo(
            Query.from(Post.ENTITY).orderBy(Post.AUTHOR.by(Author.NAME.ascending())).order());
  }

  private static Query<Post> query(String plain) {
    return Reading.query(Post.ENTITY, plain);
  }
}
