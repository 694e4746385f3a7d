package io.relata.domain.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Tag;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.Order;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class QueryTest {

  private static final Query<Post> POSTS = Query.from(Post.ENTITY);

  /** Changes to a query that each make another one of it. */
  private static List<UnaryOperator<Query<Post>>> changes() {
    return List.of(
        query -> query.select(Post.ID),
        query -> query.select(Post.TITLE, Post.ID),
        query -> query.select(),
        query -> query.where(Post.TITLE.is("Draft")),
        query -> query.where(Post.TITLE.is("Letter")),
        query -> query.orderBy(Post.TITLE.ascending()),
        query -> query.orderBy(Post.TITLE.descending()),
        query -> query.limit(3),
        query -> query.limit(4),
        query -> query.cappedAt(3),
        query -> query.offset(3),
        query -> query.after(Cursor.of(3L)),
        query -> query.before(Cursor.of(3L)),
        query -> query.with(Post.TAGS),
        query -> query.with(Post.TAGS, tags -> tags.limit(3)),
        query -> query.with(include("words", Include.Need.OPTIONAL)),
        query -> query.withRequired(Post.TAGS),
        query -> query.withRequired(Post.TAGS, tags -> tags.where(Tag.NAME.is("sql"))),
        query -> query.counting(Counting.EXACT),
        query -> query.counting(Counting.PLANNED));
  }

  private static Include<Post, Tag> include(String name, Include.Need need) {
    return new Include<>(name, Post.TAGS, Query.from(Tag.ENTITY), need);
  }

  @Test
  void anyRowsAreThoseThatDoNotFitToo() {
    Query<Post> chosen =
        Query.from(Post.ENTITY)
            .where(Post.TITLE.is("One"))
            .withRequired(Post.AUTHOR, author -> author.where(Author.NAME.is("Alice")))
            .orderBy(Post.TITLE.ascending());

    assertThat(chosen.anyRows())
        .isEqualTo(
            Query.from(Post.ENTITY)
                .with(Post.AUTHOR, author -> author.where(Author.NAME.is("Alice")))
                .orderBy(Post.TITLE.ascending()));
    assertThat(chosen.anyRows().wholeCondition().isAlways()).isTrue();
  }

  @Test
  void aQueryOverAllRowsPrintsAsItsEntity() {
    assertThat(POSTS).hasToString("blog.posts");
  }

  @Test
  void fieldsPrintWhereTheyAreNotAllOfThem() {
    assertThat(POSTS.select(Post.ID, Post.TITLE)).hasToString("blog.posts[id, title]");
    assertThat(POSTS.select()).hasToString("blog.posts[]");
    assertThat(POSTS.select(Post.ENTITY.fields())).hasToString("blog.posts");
  }

  @Test
  void theWholeQueryPrints() {
    assertThat(
            POSTS
                .select(Post.TITLE)
                .where(Post.TITLE.startsWith("L"))
                .orderBy(Post.PUBLISHED_AT.descending(), Post.AUTHOR.by(Author.NAME.ascending()))
                .offset(2)
                .limit(3)
                .cappedAt(10)
                .counting(Counting.EXACT)
                .with(Post.AUTHOR)
                .withRequired(
                    Post.COMMENTS,
                    comments ->
                        comments.where(Comment.BODY.is("First")).limit(1).with(Comment.USER))
                .with(include("words", Include.Need.OPTIONAL))
                .with(include("at_least_one", Include.Need.REQUIRED)))
        .hasToString(
            "blog.posts[title] where title like 'L%' order by published_at desc, author.name"
                + " offset 2 limit 3 cap 10 counting EXACT"
                + " with {author; comments! where body = 'First' limit 1 with {user};"
                + " words:tags; at_least_one:tags!}");
  }

  @Test
  void cursorsPrint() {
    Query<Author> authors = Query.from(Author.ENTITY).orderBy(Author.USER_ID.ascending());
    assertThat(authors.after(Cursor.of(null, 7L)).limit(3))
        .hasToString("blog.authors order by user_id after (null, 7) limit 3");
    assertThat(authors.before(Cursor.of(5L, 7L)))
        .hasToString("blog.authors order by user_id before (5, 7)");
    assertThat(POSTS.orderBy(Post.TITLE.ascending()).after(Cursor.of("It's", 7L)))
        .hasToString("blog.posts order by title after ('It''s', 7)");
  }

  @Test
  void queriesAreEqualWhenTheyAskTheSame() {
    for (UnaryOperator<Query<Post>> change : changes()) {
      assertThat(change.apply(POSTS))
          .isEqualTo(change.apply(Query.from(Post.ENTITY)))
          .hasSameHashCodeAs(change.apply(Query.from(Post.ENTITY)));
    }
  }

  @Test
  void queriesThatAskSomethingElseDifferAndPrintDifferently() {
    List<Query<Post>> changed = changes().stream().map(change -> change.apply(POSTS)).toList();
    assertThat(changed).doesNotHaveDuplicates().doesNotContain(POSTS);
    assertThat(changed).extracting(Query::toString).doesNotHaveDuplicates();
  }

  @Test
  void aChangeLeavesTheQueryAlone() {
    Query<Post> query = POSTS.where(Post.ID.above(Id.of(1))).limit(7).with(Post.AUTHOR);
    Query<Post> same = POSTS.where(Post.ID.above(Id.of(1))).limit(7).with(Post.AUTHOR);
    for (UnaryOperator<Query<Post>> change : changes()) {
      assertThat(change.apply(query)).isNotEqualTo(same);
      assertThat(query).isEqualTo(same);
    }
  }

  @Test
  void aQueryDoesNotChangeWithTheListsItWasMadeOf() {
    List<Field<Post, ?>> fields = new ArrayList<>(List.of(Post.ID));
    List<Order<Post>> order = new ArrayList<>(List.of(Post.TITLE.ascending()));
    List<Include<Post, ?>> includes =
        new ArrayList<>(List.of(include("words", Include.Need.OPTIONAL)));
    Query<Post> query =
        new Query<>(
            Post.ENTITY,
            fields,
            Condition.always(),
            order,
            Slice.WHOLE,
            includes,
            Counting.NONE,
            Grouping.plain());
    fields.clear();
    order.clear();
    includes.clear();
    assertThat(query).hasToString("blog.posts[id] order by title with {words:tags}");
  }

  @Test
  void conditionsAddUpAndTheFirstStandsAlone() {
    Condition<Post> draft = Post.TITLE.is("Draft");
    Condition<Post> first = Post.ID.is(Id.of(1));
    assertThat(POSTS.where(draft).condition()).isEqualTo(draft);
    assertThat(POSTS.where(draft).where(first).condition()).isEqualTo(draft.and(first));
  }

  @Test
  void whatRequiredRelationsDemandIsPartOfTheWholeCondition() {
    Query<Post> query =
        POSTS
            .where(Post.TITLE.is("Draft"))
            .with(Post.TAGS, tags -> tags.where(Tag.NAME.is("ignored")))
            .withRequired(
                Post.COMMENTS,
                comments -> comments.where(Comment.BODY.is("First")).withRequired(Comment.USER));
    assertThat(query.wholeCondition())
        .hasToString("(title = 'Draft' and some comments with (body = 'First' and some user))");
    assertThat(POSTS.with(Post.TAGS).wholeCondition().isAlways()).isTrue();
  }

  @Test
  void theWholeOrderEndsWithTheIdInTheDirectionOfTheLastTerm() {
    assertThat(POSTS.wholeOrder()).hasToString("[id]");
    assertThat(POSTS.orderBy(Post.TITLE.ascending()).wholeOrder()).hasToString("[title, id]");
    assertThat(POSTS.orderBy(Post.TITLE.ascending(), Post.PUBLISHED_AT.descending()).wholeOrder())
        .hasToString("[title, published_at desc, id desc]");
  }

  @Test
  void anOrderThatNamesTheIdIsWhole() {
    List<Order<Post>> order = List.of(Post.ID.descending(), Post.TITLE.ascending());
    assertThat(POSTS.orderBy(order).wholeOrder()).isEqualTo(order);
    assertThat(POSTS.orderBy(Post.AUTHOR.by(Author.ID.ascending())).wholeOrder())
        .hasToString("[author.id, id]");
  }

  @Test
  void aCursorIsKeptAsItsValuesAreStored() {
    Query<Comment> comments = Query.from(Comment.ENTITY).orderBy(Comment.CREATED_AT.ascending());
    assertThat(comments.after(Cursor.of(Instant.ofEpochSecond(1, 1_999), 7L)))
        .isEqualTo(comments.after(Cursor.of(Instant.ofEpochSecond(1, 1_000), 7L)));
  }
}
