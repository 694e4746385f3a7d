package io.relata.domain.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Tag;
import io.relata.domain.blog.UserInBlog;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Id;
import io.relata.domain.model.Order;
import io.relata.domain.people.User;
import io.relata.domain.people.Username;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What readers do where a random comparison would not look, or could not say what is right. */
public interface ReaderContract extends PortionsContract {

  @Test
  default void whatWasNotAskedForIsNotThere() {
    Row<Author> author =
        find(Query.from(Author.ENTITY).select(Author.NAME).with(Author.POSTS)).getFirst();

    assertThatThrownBy(() -> author.get(Author.EMAIL))
        .isInstanceOf(NotAskedFor.class)
        .hasMessage(
            "blog.authors.email was not asked for: this row of blog.authors was loaded with"
                + " [name, posts] only. Ask for it in the query; nothing is loaded later.");
    assertThatThrownBy(() -> author.get(Author.USER)).isInstanceOf(NotAskedFor.class);
    assertThatThrownBy(() -> author.get(Author.POSTS).getFirst().get(Post.TAGS))
        .isInstanceOf(NotAskedFor.class);
  }

  @Test
  default void whatIsMissingIsNotGotten() {
    Row<Author> bob =
        find(Query.from(Author.ENTITY).where(Author.NAME.is("Bob")).with(Author.USER)).getFirst();

    assertThat(bob.find(Author.USER_ID)).isEmpty();
    assertThatThrownBy(() -> bob.get(Author.USER_ID))
        .isInstanceOf(NothingThere.class)
        .hasMessage("blog.authors.user_id is missing here; find says so without throwing");
    assertThat(bob.find(Author.USER)).isEmpty();
    assertThatThrownBy(() -> bob.get(Author.USER)).isInstanceOf(NothingThere.class);
  }

  @Test
  default void aRowThatManyShareIsOneObject() {
    List<Row<Post>> posts =
        find(
            Query.from(Post.ENTITY)
                .with(Post.AUTHOR)
                .with(Post.TAGS, tags -> tags.where(Tag.NAME.is("python")))
                .with(Post.COMMENTS, comments -> comments.with(Comment.USER)));

    Row<Post> one = posts.getFirst();
    assertThat(posts.get(2).get(Post.AUTHOR)).isSameAs(one.get(Post.AUTHOR));
    assertThat(posts.get(3).get(Post.TAGS).getFirst()).isSameAs(one.get(Post.TAGS).getFirst());
    assertThat(posts.get(3).get(Post.COMMENTS).getFirst().get(Comment.USER))
        .isSameAs(one.get(Post.COMMENTS).getFirst().get(Comment.USER));
  }

  @Test
  default void relatedRowsLeadBackToWhereTheyWereLoadedThrough() {
    Row<User> uma =
        find(Query.from(User.ENTITY)
                .where(User.USERNAME.is(new Username("uma")))
                .with(
                    UserInBlog.AUTHOR,
                    author -> author.with(Author.POSTS, posts -> posts.with(Post.COMMENTS))))
            .getFirst();

    Row<Author> author = uma.get(UserInBlog.AUTHOR);
    assertThat(author.get(Author.USER)).isSameAs(uma);
    assertThat(author.get(Author.POSTS))
        .allSatisfy(post -> assertThat(post.get(Post.AUTHOR)).isSameAs(author));
    Row<Post> one = author.get(Author.POSTS).getFirst();
    assertThat(one.get(Post.COMMENTS))
        .allSatisfy(comment -> assertThat(comment.get(Comment.POST)).isSameAs(one));
  }

  @Test
  default void orderOffsetAndLimitHoldForEachParent() {
    List<Row<Author>> authors =
        find(
            Query.from(Author.ENTITY)
                .with(
                    Author.POSTS,
                    posts -> posts.orderBy(Post.TITLE.descending()).offset(1).limit(1)));

    assertThat(authors)
        .map(author -> author.get(Author.POSTS).stream().map(post -> post.get(Post.TITLE)).toList())
        .containsExactly(List.of("three"), List.of(), List.of());
  }

  @Test
  default void nothingIsCutBelowARowThatIsNotThere() {
    Id<Author> alice = reader().find(Query.from(Author.ENTITY).limit(1)).rows().getFirst().id();
    Query<Author> query =
        Query.from(Author.ENTITY)
            .where(Author.ID.is(alice))
            .cappedAt(0)
            .with(
                Author.POSTS, posts -> posts.with(Post.COMMENTS, comments -> comments.cappedAt(1)));

    Page<Author> page = reader().find(query);

    assertThat(page.rows()).isEmpty();
    assertThat(page.cut()).containsExactly(".");
  }

  @Test
  default void aListThatACapCutIsToldAndOneThatALimitCutIsNot() {
    Query<Author> query =
        Query.from(Author.ENTITY)
            .cappedAt(2)
            .with(
                Author.POSTS,
                posts ->
                    posts
                        .cappedAt(3)
                        .with(Post.COMMENTS, comments -> comments.cappedAt(2))
                        .with(Post.TAGS, tags -> tags.limit(1)));

    Page<Author> page = reader().find(query);

    assertThat(page.rows()).hasSize(2);
    assertThat(page.more()).isTrue();
    assertThat(page.cut()).containsExactlyInAnyOrder(".", "posts.comments");
    assertThat(page.rows().getFirst().get(Author.POSTS).getFirst().get(Post.COMMENTS)).hasSize(2);
  }

  @Test
  default void aRequiredRelationDropsRowsThatHaveNone() {
    Query<Author> query =
        Query.from(Author.ENTITY)
            .withRequired(Author.POSTS, posts -> posts.withRequired(Post.COMMENTS))
            .counting(Counting.EXACT);

    Page<Author> page = reader().find(query);

    assertThat(page.rows())
        .map(author -> author.get(Author.POSTS).stream().map(post -> post.get(Post.TITLE)).toList())
        .containsExactly(List.of("one"), List.of("four"));
    assertThat(page.total()).contains(Total.counted(2));
  }

  @Test
  default void aRelationIsThereTwiceUnderTwoNames() {
    Query<Author> query =
        Query.from(Author.ENTITY)
            .with(posts("early", Post.TITLE.below("p")))
            .with(posts("late", Post.TITLE.atLeast("p")));

    Row<Author> alice = find(query).getFirst();

    assertThat(alice.get(Author.POSTS, "early"))
        .map(post -> post.get(Post.TITLE))
        .containsExactly("one");
    assertThat(alice.get(Author.POSTS, "late"))
        .map(post -> post.get(Post.TITLE))
        .containsExactly("two", "three");
    assertThatThrownBy(() -> alice.get(Author.POSTS)).isInstanceOf(NotAskedFor.class);
  }

  private static Include<Author, Post> posts(String name, Condition<Post> condition) {
    return new Include<>(
        name, Author.POSTS, Query.from(Post.ENTITY).where(condition), Include.Need.OPTIONAL);
  }

  @Test
  default void missingValuesComeWhereTheOrderPutsThem() {
    assertThat(bodies(Comment.USER_ID.ascending())).isEqualTo("adcb");
    assertThat(bodies(Comment.USER_ID.descending())).isEqualTo("bcda");
    assertThat(bodies(Comment.USER_ID.ascending().nullsFirst())).isEqualTo("badc");
    assertThat(bodies(Comment.USER_ID.descending().nullsLast())).isEqualTo("cdab");
    assertThat(bodies(Comment.USER.by(User.USERNAME.descending().nullsLast()))).isEqualTo("cdab");
  }

  private String bodies(Order<Comment> order) {
    return String.join(
        "",
        find(Query.from(Comment.ENTITY).orderBy(order)).stream()
            .map(comment -> comment.get(Comment.BODY))
            .toList());
  }

  @Test
  default void pagesGoOnAndBackAmongMissingValuesAndMixedDirections() {
    Query<Comment> query =
        Query.from(Comment.ENTITY)
            .orderBy(Comment.USER_ID.ascending().nullsFirst(), Comment.BODY.descending())
            .limit(1);

    Page<Comment> page = reader().find(query);
    StringBuilder seen = new StringBuilder(body(page));
    while (page.next().isPresent()) {
      page = reader().find(page.next().get());
      seen.append(body(page));
    }
    assertThat(seen).hasToString("bdac");

    for (String before : List.of("a", "d", "b")) {
      page = reader().find(page.previous().orElseThrow());
      assertThat(body(page)).isEqualTo(before);
    }
    assertThat(page.previous()).isEmpty();
    assertThat(page.next()).isPresent();
  }

  private static String body(Page<Comment> page) {
    return page.rows().getFirst().get(Comment.BODY);
  }

  @Test
  default void aPageGoesOnFromARowThatIsGone() {
    Query<Post> query = Query.from(Post.ENTITY).orderBy(Post.TITLE.ascending()).limit(2);
    Page<Post> first = reader().find(query);
    world().rows(Post.ENTITY).remove(Set.of(first.rows().getLast().id()));

    assertThat(titles(reader().find(first.next().orElseThrow()).rows()))
        .containsExactly("three", "two");
  }

  /** The sides of a page on which there is another, with the number of its rows between. */
  private String around(Query<?> query) {
    Page<?> page = reader().find(query);
    return (page.previous().isPresent() ? "<" : "|")
        + page.rows().size()
        + (page.next().isPresent() ? ">" : "|");
  }

  @Test
  default void thePreviousPageIsThereExactlyWhereRowsPrecede() {
    Query<Post> two = Query.from(Post.ENTITY).limit(2);
    List<Long> ids = given().ids(Post.ENTITY).stream().map(Id::value).toList();

    assertThat(around(two)).isEqualTo("|2>");
    assertThat(around(two.after(Cursor.of(ids.getFirst() - 1)))).isEqualTo("|2>");
    assertThat(around(two.after(Cursor.of(ids.getFirst())))).isEqualTo("<2>");
    assertThat(around(two.after(Cursor.of(ids.get(1))))).isEqualTo("<2|");
    assertThat(around(two.after(Cursor.of(ids.getLast())))).isEqualTo("|0|");
    assertThat(around(two.limit(0).after(Cursor.of(ids.getFirst())))).isEqualTo("|0|");
    world().rows(Post.ENTITY).remove(Set.of(Id.of(ids.getFirst())));
    assertThat(around(two.after(Cursor.of(ids.getFirst())))).isEqualTo("|2>");
  }

  @Test
  default void theNextPageIsThereExactlyWhereRowsFollow() {
    Query<Post> two = Query.from(Post.ENTITY).limit(2);
    List<Long> ids = given().ids(Post.ENTITY).stream().map(Id::value).toList();

    assertThat(around(two.before(Cursor.of(ids.getLast() + 1)))).isEqualTo("<2|");
    assertThat(around(two.before(Cursor.of(ids.getLast())))).isEqualTo("<2>");
    assertThat(around(two.before(Cursor.of(ids.get(1))))).isEqualTo("|1>");
    assertThat(around(two.before(Cursor.of(ids.getFirst())))).isEqualTo("|0|");
    world().rows(Post.ENTITY).remove(Set.of(Id.of(ids.getLast())));
    assertThat(around(two.before(Cursor.of(ids.getLast())))).isEqualTo("<2|");
  }

  @Test
  default void anOffsetIsPrecededByWhatItPassedOver() {
    Query<Post> two = Query.from(Post.ENTITY).limit(2);

    assertThat(around(two.offset(0))).isEqualTo("|2>");
    assertThat(around(two.offset(1))).isEqualTo("<2>");
    assertThat(around(two.offset(3))).isEqualTo("<1|");
    assertThat(around(two.offset(4))).isEqualTo("|0|");
  }

  @Test
  default void aWalkInOneDirectionLeadsOnOnly() {
    Query<Post> one = Query.from(Post.ENTITY).limit(1).oneWay();
    Cursor second = Cursor.of(given().ids(Post.ENTITY).get(1).value());

    assertThat(around(one.after(second))).isEqualTo("|1>");
    assertThat(around(one.before(second))).isEqualTo("|1|");
    assertThat(around(one.limit(1).before(Cursor.of(Long.MAX_VALUE)))).isEqualTo("<1|");
  }

  @Test
  default void onlyRowsThatFitAreAround() {
    Query<Post> query = Query.from(Post.ENTITY).limit(1);
    List<Long> ids = given().ids(Post.ENTITY).stream().map(Id::value).toList();
    Query<Post> second = query.after(Cursor.of(ids.getFirst()));

    assertThat(around(second)).isEqualTo("<1>");
    assertThat(around(second.where(Post.TITLE.isNot("one")))).isEqualTo("|1>");
    assertThat(around(second.where(Post.TITLE.in("one", "two")))).isEqualTo("<1|");
    assertThat(around(second.where(Post.TITLE.is("two")))).isEqualTo("|1|");
    assertThat(around(second.withRequired(Post.TAGS))).isEqualTo("<1>");
    assertThat(around(second.withRequired(Post.TAGS, tags -> tags.where(Tag.NAME.is("sql")))))
        .isEqualTo("|0|");
    assertThat(
            around(
                query
                    .before(Cursor.of(ids.getLast()))
                    .withRequired(Post.COMMENTS, all -> all.where(Comment.BODY.isNot("d")))))
        .isEqualTo("|1|");
  }

  @Test
  default void missingValuesAndMixedDirectionsAreAroundToo() {
    for (Order<Comment> user : List.of(Comment.USER_ID.ascending(), Comment.USER_ID.descending())) {
      for (Order<Comment> term : List.of(user.nullsFirst(), user.nullsLast())) {
        Query<Comment> query =
            Query.from(Comment.ENTITY)
                .orderBy(term, Comment.BODY.descending(), Comment.ID.ascending());
        List<Page<Comment>> pages = walked(query.limit(1));
        assertThat(pages).hasSize(4);
        for (int i = 0; i < 4; i++) {
          Cursor here = pages.get(i).first().orElseThrow();
          assertThat(around(query.after(here))).isEqualTo((i < 3 ? "<" : "|") + (3 - i) + "|");
          assertThat(around(query.before(here))).isEqualTo("|" + i + (i > 0 ? ">" : "|"));
        }
      }
    }
  }

  private List<Page<Comment>> walked(Query<Comment> first) {
    List<Page<Comment>> pages = new ArrayList<>(List.of(reader().find(first)));
    while (pages.getLast().next().isPresent()) {
      pages.add(reader().find(pages.getLast().next().get()));
    }
    return pages;
  }

  @Test
  default void textIsOrderedByItsCodePoints() {
    Id<Author> alice = given().ids(Author.ENTITY).getFirst();
    List<String> titles = List.of("~", "é", "Z", "a", "\uFFFD", "\uD83D\uDE00", "z", "É", "_");
    titles.forEach(title -> given().post(alice, "order " + title));

    assertThat(
            titles(
                find(
                    Query.from(Post.ENTITY)
                        .where(Post.TITLE.startsWith("order "))
                        .orderBy(Post.TITLE.ascending()))))
        .map(title -> title.substring("order ".length()))
        .containsExactly("Z", "_", "a", "z", "~", "É", "é", "\uFFFD", "\uD83D\uDE00");
  }

  @Test
  default void patternsTakeTheirSignsForSignsUnlessQuoted() {
    Id<Author> alice = given().ids(Author.ENTITY).getFirst();
    Stream.of("100%", "100x", "a_b", "axb", "back\\slash", "ÉTÉ")
        .forEach(title -> given().post(alice, title));

    assertThat(titlesWhere(Post.TITLE.like("100%"))).containsExactly("100%", "100x");
    assertThat(titlesWhere(Post.TITLE.like("100\\%"))).containsExactly("100%");
    assertThat(titlesWhere(Post.TITLE.startsWith("100%"))).containsExactly("100%");
    assertThat(titlesWhere(Post.TITLE.contains("_"))).containsExactly("a_b");
    assertThat(titlesWhere(Post.TITLE.like("a_b"))).containsExactly("a_b", "axb");
    assertThat(titlesWhere(Post.TITLE.contains("\\"))).containsExactly("back\\slash");
    assertThat(titlesWhere(Post.TITLE.likeInAnyCase("été"))).containsExactly("ÉTÉ");
    assertThat(titlesWhere(Post.TITLE.matches("^a[_x]b$"))).containsExactly("a_b", "axb");
  }

  @Test
  default void wordsAreFoundWhereverTheyStand() {
    Id<Author> alice = given().ids(Author.ENTITY).getFirst();
    Stream.of("Full-text search in SQL", "Search the full text, slowly", "Texts about Search")
        .forEach(title -> given().post(alice, title));
    String first = "Full-text search in SQL";
    String second = "Search the full text, slowly";
    String third = "Texts about Search";

    assertThat(titlesWhere(Post.TITLE.hasWords("SEARCH text"))).containsExactly(first, second);
    assertThat(titlesWhere(Post.TITLE.hasWords("search?!"))).containsExactly(first, second, third);
    assertThat(titlesWhere(Post.TITLE.hasPhrase("text search"))).containsExactly(first);
    assertThat(titlesWhere(Post.TITLE.hasPhrase("full text"))).containsExactly(first, second);
    assertThat(titlesWhere(Post.TITLE.isFoundBy("\"full text\" -sql or texts")))
        .containsExactly(second, third);
    assertThat(titlesWhere(Post.TITLE.satisfies("text:* & !(slowly | sql)")))
        .containsExactly(third);
    assertThat(titlesWhere(Post.TITLE.satisfies("search <2> full"))).containsExactly(second);
  }

  @Test
  default void aSearchForNoWordFindsNothing() {
    assertThat(titlesWhere(Post.TITLE.hasWords(""))).isEmpty();
    assertThat(titlesWhere(Post.TITLE.hasWords("?!").not())).hasSize(4);
    assertThat(titlesWhere(Post.TITLE.isFoundBy("-"))).isEmpty();
    assertThat(titlesWhere(Post.TITLE.satisfies(" "))).isEmpty();
  }

  @Test
  default void whatIsMalformedCanNotBeAnswered() {
    assertUnanswerable(
        Post.TITLE.satisfies("a &"),
        CannotBeAnswered.Reason.MALFORMED_SEARCH,
        "blog.posts.title can not be searched: the expression is malformed; it takes words joined"
            + " by & | <-> and !, with parentheses");
    Stream.of("a b", "(a", "a)", "& a", "a <-> ", "a <x> b", "a <16385> b", "'a", "a\\", "a:x")
        .forEach(
            expression ->
                assertUnanswerable(
                    Post.CONTENT.satisfies(expression).not(),
                    CannotBeAnswered.Reason.MALFORMED_SEARCH,
                    "blog.posts.content can not be searched: the expression is malformed; it takes"
                        + " words joined by & | <-> and !, with parentheses"));
    assertUnanswerable(
        Post.COMMENTS.some(Comment.BODY.matches("(a")),
        CannotBeAnswered.Reason.MALFORMED_PATTERN,
        "blog.comments.body can not be matched: the regular expression is malformed");
  }

  private void assertUnanswerable(
      Condition<Post> condition, CannotBeAnswered.Reason reason, String message) {
    assertThatThrownBy(() -> find(Query.from(Post.ENTITY).where(condition)))
        .as("%s", condition)
        .isInstanceOfSatisfying(
            CannotBeAnswered.class, told -> assertThat(told.reason()).isEqualTo(reason))
        .hasMessage(message);
  }

  @Test
  default void whatIsUnknownDoesNotHold() {
    Id<User> uma = given().ids(User.ENTITY).getFirst();

    assertThat(where(Comment.USER_ID.isNot(uma))).isEqualTo("c");
    assertThat(where(Comment.USER_ID.is(uma).not())).isEqualTo("c");
    assertThat(where(Comment.USER_ID.in(uma).not())).isEqualTo("c");
    assertThat(where(Comment.USER_ID.differsFrom(uma))).isEqualTo("bc");
    assertThat(where(Comment.USER_ID.isMissing())).isEqualTo("b");
    assertThat(where(Comment.USER_ID.is(uma).or(Comment.USER_ID.isNot(uma)))).isEqualTo("acd");
    assertThat(where(Comment.USER.where(User.ID.isNot(uma)).not())).isEqualTo("abd");
  }

  @Test
  default void listsOfKeysMayBeEmptyLongRepeatedAndUnknown() {
    List<Id<User>> users = given().ids(User.ENTITY);
    List<Id<User>> many =
        Stream.concat(
                LongStream.range(1_000_000, 1_070_000).mapToObj(Id::<User>of),
                Stream.of(users.getFirst(), users.getFirst()))
            .toList();

    assertThat(where(Comment.USER_ID.in(List.of()))).isEmpty();
    assertThat(where(Comment.USER_ID.in(List.<Id<User>>of()).not())).isEqualTo("abcd");
    assertThat(where(Comment.USER_ID.in(many))).isEqualTo("ad");
    assertThat(where(Comment.USER_ID.in(many).not())).isEqualTo("c");
  }

  private String where(Condition<Comment> condition) {
    return String.join(
        "",
        find(Query.from(Comment.ENTITY).where(condition)).stream()
            .map(comment -> comment.get(Comment.BODY))
            .toList());
  }

  @Test
  default void aCountIsOfAllThatFitWhateverIsShown() {
    Query<Post> query = Query.from(Post.ENTITY).where(Post.TAGS.some()).limit(1);

    assertThat(reader().find(query).total()).isEmpty();
    assertThat(total(query, Counting.EXACT)).isEqualTo(Total.counted(3));
    assertThat(total(query.offset(99), Counting.EXACT)).isEqualTo(Total.counted(3));
    assertThat(total(query.limit(0), Counting.EXACT)).isEqualTo(Total.counted(3));
    assertThat(total(query.where(Condition.never()), Counting.EXACT)).isEqualTo(Total.counted(0));
    assertThat(total(query, Counting.PLANNED).certainty()).isEqualTo(Total.Certainty.ESTIMATED);
    assertThat(total(query, Counting.ESTIMATED)).isEqualTo(Total.counted(3));
    Cursor cursor = reader().find(query).last().orElseThrow();
    assertThat(total(query.after(cursor), Counting.EXACT)).isEqualTo(Total.counted(3));
  }

  private Total total(Query<?> query, Counting counting) {
    return reader().find(query.counting(counting)).total().orElseThrow();
  }

  @Test
  default void noRowsAreAPageToo() {
    Page<Post> none = reader().find(Query.from(Post.ENTITY).limit(0).with(Post.TAGS));
    assertThat(none.rows()).isEmpty();
    assertThat(none.more()).isTrue();

    Page<Post> beyond = reader().find(Query.from(Post.ENTITY).offset(99).with(Post.TAGS));
    assertThat(beyond.rows()).isEmpty();
    assertThat(beyond.more()).isFalse();
    assertThat(beyond.next()).isEmpty();
  }

  private List<String> titlesWhere(Condition<Post> condition) {
    return titles(find(Query.from(Post.ENTITY).where(condition)));
  }

  private static List<String> titles(List<Row<Post>> posts) {
    return posts.stream().map(post -> post.get(Post.TITLE)).toList();
  }

  private <T> List<Row<T>> find(Query<T> query) {
    return reader().find(query).rows();
  }
}
