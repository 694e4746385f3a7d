package io.relata.bootstrap.http;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Alice and Bob write posts, with tags. */
@WalkThrough
class BlogWalkThroughTest {

  private static final String TITLES_OF_AUTHORS = "/blog/authors?select=name,posts(title)";

  private final Visitor visitor;

  BlogWalkThroughTest(Visitor visitor) {
    this.visitor = visitor;
  }

  @BeforeEach
  void twoAuthors() {
    visitor
        .creates(
            "/blog/authors?select=id,name",
            """
            [{"name":"Alice","email":"alice@example.com"},
             {"name":"Bob","email":"bob@example.com"}]
            """)
        .in("2/2")
        .saying("[{\"id\":1,\"name\":\"Alice\"},{\"id\":2,\"name\":\"Bob\"}]");
  }

  @Test
  void whatIsAppendedIsSeenFromBothSides() {
    post("Hello", 1, "[\"python\",\"news\"]").in("6/8");
    post("Again", 1, "[\"python\"]").in("6/8");

    visitor
        .reads(TITLES_OF_AUTHORS)
        .in("2/2")
        .saying(
            """
            [{"name":"Alice","posts":[{"title":"Hello"},{"title":"Again"}]},
            {"name":"Bob","posts":[]}]
            """);
    visitor
        .reads("/blog/posts?select=title,author(name),tags(name)")
        .in("2/3")
        .saying(
            """
            [{"title":"Hello","author":{"name":"Alice"},
            "tags":[{"name":"news"},{"name":"python"}]},
            {"title":"Again","author":{"name":"Alice"},"tags":[{"name":"python"}]}]
            """);
    visitor
        .reads("/blog/tags?select=name,posts(title)&order=name")
        .in("2/2")
        .saying(
            """
            [{"name":"news","posts":[{"title":"Hello"}]},
            {"name":"python","posts":[{"title":"Hello"},{"title":"Again"}]}]
            """);
  }

  @Test
  void anAuthorComesWithPostsAndTheirTags() {
    visitor
        .creates(
            "/blog/authors?select=name,posts(title,tags(name))",
            """
            {"name":"Cleo","email":"cleo@example.com","posts":[
              {"title":"One","content":"","tags":["sql","python"]},
              {"title":"Two","content":"","tags":["sql"]}]}
            """)
        .in("8/9")
        .saying(
            """
            [{"name":"Cleo","posts":[
            {"title":"One","tags":[{"name":"python"},{"name":"sql"}]},
            {"title":"Two","tags":[{"name":"sql"}]}]}]
            """);
  }

  @Test
  void aPostThatMovesToAnotherAuthorLeavesTheFirst() {
    post("Hello", 1, "[]");

    visitor
        .changes("/blog/posts/1?select=author(name)", "{\"author_id\":2}")
        .in("3/4")
        .saying("{\"author\":{\"name\":\"Bob\"}}");

    visitor
        .reads(TITLES_OF_AUTHORS)
        .in("2/2")
        .saying(
            "[{\"name\":\"Alice\",\"posts\":[]},",
            "{\"name\":\"Bob\",\"posts\":[{\"title\":\"Hello\"}]}]");
  }

  @Test
  void tagsAreAddedAndRemovedFromBothSides() {
    post("Hello", 1, "[\"python\"]");
    visitor.creates("/blog/tags", "{\"name\":\"news\"}").in("2/2");

    visitor.links("/blog/posts/1/tags/2").in("1/1");
    visitor.links("/blog/tags/2/posts/1").in("1/1");
    visitor
        .reads("/blog/posts/1?select=tags(name)")
        .in("2/2")
        .saying("{\"tags\":[{\"name\":\"python\"},{\"name\":\"news\"}]}");

    visitor.unlinks("/blog/tags/1/posts/1").in("1/1");
    visitor.unlinks("/blog/posts/1/tags/1").in("2/2");
    visitor
        .reads("/blog/posts/1?select=tags(name)")
        .in("2/2")
        .saying("{\"tags\":[{\"name\":\"news\"}]}");
    visitor
        .reads("/blog/tags?select=name,posts(title)")
        .in("2/2")
        .saying(
            "[{\"name\":\"python\",\"posts\":[]},",
            "{\"name\":\"news\",\"posts\":[{\"title\":\"Hello\"}]}]");
  }

  @Test
  void postsAreFoundByTagAndByAuthor() {
    post("Snakes", 1, "[\"python\"]");
    post("Joins", 1, "[\"sql\"]");
    post("Bytes", 2, "[\"python\"]");

    visitor
        .reads("/blog/posts?select=title,tags!inner(name)&tags.name=eq.python")
        .in("2/2")
        .saying(
            """
            [{"title":"Snakes","tags":[{"name":"python"}]},
            {"title":"Bytes","tags":[{"name":"python"}]}]
            """);
    visitor
        .reads("/blog/posts?select=title,author!inner()&author.name=eq.Alice")
        .in("1/1")
        .saying("[{\"title\":\"Snakes\"},{\"title\":\"Joins\"}]");
  }

  @Test
  void theNewestFiveOfAliceTaggedPython() {
    for (int day = 1; day <= 8; day++) {
      visitor.creates(
          "/blog/posts",
          """
          {"title":"Day %1$d","content":"","published_at":"2026-01-0%1$dT08:00:00Z",
           "author_id":%2$d,"tags":%3$s}
          """
              .formatted(day, day == 7 ? 2 : 1, day == 4 ? "[\"sql\"]" : "[\"python\",\"news\"]"));
    }

    visitor
        .reads(
            "/blog/posts?select=title,author!inner(name),tags!inner()"
                + "&author.name=eq.Alice&tags.name=eq.python"
                + "&order=published_at.desc&limit=5")
        .in("1/2")
        .saying(
            """
            [{"title":"Day 8","author":{"name":"Alice"}},
            {"title":"Day 6","author":{"name":"Alice"}},
            {"title":"Day 5","author":{"name":"Alice"}},
            {"title":"Day 3","author":{"name":"Alice"}},
            {"title":"Day 2","author":{"name":"Alice"}}]
            """);
  }

  @Test
  void postsGoWithTheirAuthorAndTagsStay() {
    post("Hello", 1, "[\"python\"]");
    post("Bytes", 2, "[\"python\"]");

    visitor.onlyTrying().removes("/blog/authors/1?select=name").in("5/5");
    visitor
        .reads("/blog/posts?select=title")
        .saying("[{\"title\":\"Hello\"},{\"title\":\"Bytes\"}]");
    visitor.removes("/blog/authors/1?select=name").in("5/5").saying("{\"name\":\"Alice\"}");

    visitor
        .reads("/blog/tags?select=name,posts(title)")
        .in("2/2")
        .saying("[{\"name\":\"python\",\"posts\":[{\"title\":\"Bytes\"}]}]");
  }

  private Told post(String title, long author, String tags) {
    return visitor.creates(
        "/blog/posts?select=title,author(name),tags(name)",
        """
        {"title":"%s","content":"","author_id":%d,"tags":%s}
        """
            .formatted(title, author, tags));
  }
}
