package io.relata.domain.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Tag;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How readers walk lists in portions. */
interface PortionsContract extends ReaderExample {

  @Test
  default void portionsFollowEachOtherInTheOrderOfTheQuery() {
    Query<Post> query = Query.from(Post.ENTITY).orderBy(Post.TITLE.descending());

    assertThat(titles(query, 3)).containsExactly(List.of("two", "three", "one"), List.of("four"));
    assertThat(titles(query, 4)).containsExactly(List.of("two", "three", "one", "four"));
    assertThat(titles(query, 1_000)).containsExactly(List.of("two", "three", "one", "four"));
    assertThat(titles(query, 1)).hasSize(4);
  }

  @Test
  default void portionsGoOnAmongMissingValuesAndMixedDirections() {
    Query<Comment> query =
        Query.from(Comment.ENTITY)
            .orderBy(Comment.USER_ID.ascending().nullsFirst(), Comment.BODY.descending());

    assertThat(walked(query, 1))
        .map(page -> page.rows().getFirst().get(Comment.BODY))
        .containsExactly("b", "d", "a", "c");
  }

  @Test
  default void aWalkStartsWhereTheSliceStartsAndEndsWhereItEnds() {
    Query<Post> query = Query.from(Post.ENTITY);
    Cursor afterOne = reader().find(query.limit(1)).last().orElseThrow();

    assertThat(titles(query.limit(3), 2)).containsExactly(List.of("one", "two"), List.of("three"));
    assertThat(titles(query.limit(2), 2)).containsExactly(List.of("one", "two"));
    assertThat(titles(query.offset(1).limit(2), 1))
        .containsExactly(List.of("two"), List.of("three"));
    assertThat(titles(query.after(afterOne), 2))
        .containsExactly(List.of("two", "three"), List.of("four"));
    assertThat(titles(query.after(afterOne).limit(2), 1))
        .containsExactly(List.of("two"), List.of("three"));
  }

  @Test
  default void aSliceBeforeACursorIsWalkedTowardsIt() {
    Query<Post> query = Query.from(Post.ENTITY);
    Cursor four = reader().find(query).last().orElseThrow();

    assertThat(titles(query.before(four), 2))
        .containsExactly(List.of("one"), List.of("two", "three"));
    assertThat(titles(query.before(four), 3)).containsExactly(List.of("one", "two", "three"));
    assertThat(titles(query.before(four).limit(2), 1))
        .containsExactly(List.of("two"), List.of("three"));
    assertThat(titles(query.before(four).offset(0).before(Cursor.of(0L)), 2))
        .containsExactly(List.of());
  }

  @Test
  default void eachPageOfAWalkIsTheAnswerToItsQuery() {
    Query<Post> query =
        Query.from(Post.ENTITY).cappedAt(3).counting(Counting.EXACT).with(Post.TAGS);
    Cursor four = reader().find(Query.from(Post.ENTITY)).last().orElseThrow();

    for (Query<Post> each : List.of(query, query.offset(1), query.before(four))) {
      assertThat(walked(each, 2))
          .allSatisfy(page -> assertThat(reader().find(page.query())).isEqualTo(page));
    }
  }

  @Test
  default void theFirstPageOfAWalkCarriesTheTotal() {
    Query<Post> query = Query.from(Post.ENTITY).limit(3).counting(Counting.EXACT);
    Cursor four = reader().find(query.offset(3)).last().orElseThrow();

    for (Query<Post> each : List.of(query, query.before(four))) {
      List<Page<Post>> pages = walked(each, 1);
      assertThat(pages).hasSize(3);
      assertThat(pages.getFirst().total()).contains(Total.counted(4));
      assertThat(pages.subList(1, 3)).allMatch(page -> page.total().isEmpty());
    }
  }

  @Test
  default void theWalkOfAnEmptyListHasOneEmptyPage() {
    Query<Post> query = Query.from(Post.ENTITY).counting(Counting.EXACT).with(Post.TAGS);

    assertThat(walked(query.where(Condition.never()), 2))
        .containsExactly(reader().find(query.where(Condition.never()).limit(2)));
    assertThat(walked(query.limit(0), 2)).containsExactly(reader().find(query.limit(0)));
  }

  @Test
  default void whatACapCutsIsToldWhereItCuts() {
    Query<Post> query =
        Query.from(Post.ENTITY).cappedAt(3).with(Post.COMMENTS, comments -> comments.cappedAt(2));
    Cursor end = reader().find(Query.from(Post.ENTITY)).last().orElseThrow();

    assertThat(walked(query, 1))
        .map(Page::cut)
        .containsExactly(Set.of("comments"), Set.of(), Set.of("."));
    assertThat(walked(query.cappedAt(4), 3))
        .map(Page::cut)
        .containsExactly(Set.of("comments"), Set.of());
    assertThat(walked(query.limit(3), 2)).noneMatch(page -> page.cut().contains("."));
    assertThat(walked(query.cappedAt(2).before(end), 1))
        .map(Page::cut)
        .containsExactly(Set.of("."), Set.of());
  }

  @Test
  default void eachPageOfAWalkIsComplete() {
    Query<Author> query =
        Query.from(Author.ENTITY)
            .with(Author.POSTS, posts -> posts.limit(2).with(Post.TAGS).with(Post.COMMENTS));
    List<Row<Author>> rows = new ArrayList<>();
    walked(query, 2).forEach(page -> rows.addAll(page.rows()));

    assertThat(rows).isEqualTo(reader().find(query).rows());
    assertThat(rows.getFirst().get(Author.POSTS).getFirst().get(Post.TAGS)).hasSize(2);
  }

  @Test
  default void aWalkOverRowsWithARequiredRelationDropsTheOthers() {
    Query<Post> query = Query.from(Post.ENTITY).withRequired(Post.COMMENTS);
    Cursor end = Cursor.of(Long.MAX_VALUE);

    assertThat(titles(query, 1)).containsExactly(List.of("one"), List.of("four"));
    assertThat(titles(query.before(end), 1)).containsExactly(List.of("one"), List.of("four"));
  }

  @Test
  default void aWalkSeesOneStateOfTheDataWhateverIsWrittenMeanwhile() {
    Query<Post> query = Query.from(Post.ENTITY).orderBy(Post.TITLE.ascending()).with(Post.TAGS);
    List<Row<Post>> before = reader().find(query).rows();
    Id<Author> bob = given().ids(Author.ENTITY).get(1);
    List<Id<Post>> posts = given().ids(Post.ENTITY);
    AtomicInteger portions = new AtomicInteger();
    List<Row<Post>> seen = new ArrayList<>();

    reader()
        .walk(
            query,
            1,
            page -> {
              seen.addAll(page.rows());
              int portion = portions.getAndIncrement();
              world().rows(Post.ENTITY).remove(Set.of(posts.get(portion)));
              given().tag("new " + portion, given().post(bob, "zzz " + portion));
            });

    assertThat(seen).isEqualTo(before);
    assertThat(given().all(Post.ENTITY))
        .map(post -> post.get(Post.TITLE))
        .allMatch(title -> title.startsWith("zzz"));
  }

  @Test
  default void aWalkBeforeACursorSeesOneStateToo() {
    Query<Post> query = Query.from(Post.ENTITY).before(Cursor.of(Long.MAX_VALUE));
    List<Row<Post>> before = reader().find(query).rows();
    List<Row<Post>> seen = new ArrayList<>();

    reader()
        .walk(
            query,
            2,
            page -> {
              seen.addAll(page.rows());
              world().rows(Post.ENTITY).remove(new HashSet<>(given().ids(Post.ENTITY)));
            });

    assertThat(seen).isEqualTo(before).hasSize(4);
  }

  @Test
  default void aWalkEndsWithItsConsumer() {
    IllegalStateException stop = new IllegalStateException("seen enough");
    AtomicInteger pages = new AtomicInteger();
    Consumer<Page<Tag>> consumer =
        page -> {
          pages.incrementAndGet();
          throw stop;
        };

    // More often than there are connections: each must be given back, and fit for use.
    IntStream.range(0, 20)
        .forEach(
            i ->
                assertThatThrownBy(() -> reader().walk(Query.from(Tag.ENTITY), 1, consumer))
                    .isSameAs(stop));

    assertThat(pages).hasValue(20);
    assertThat(given().all(Tag.ENTITY)).hasSize(2);
    assertThat(given().tag("more", given().ids(Post.ENTITY).getFirst())).isNotNull();
  }

  @Test
  default void aReaderReadsWhileItWalks() {
    List<String> seen = new ArrayList<>();
    reader()
        .walk(
            Query.from(Author.ENTITY),
            2,
            page ->
                page.rows()
                    .forEach(
                        author ->
                            walked(Query.from(Post.ENTITY).where(Post.AUTHOR_ID.is(author.id())), 1)
                                .stream()
                                .flatMap(posts -> posts.rows().stream())
                                .forEach(post -> seen.add(post.get(Post.TITLE)))));

    assertThat(seen).containsExactly("one", "two", "three", "four");
  }

  @Test
  default void aPortionHasRows() {
    Stream.of(0, -1)
        .forEach(
            portion ->
                assertThatThrownBy(() -> walked(Query.from(Tag.ENTITY), portion))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                        "a portion of " + portion + " rows leads nowhere: it takes one or more"));
  }

  private List<List<String>> titles(Query<Post> query, int portion) {
    return walked(query, portion).stream()
        .map(page -> page.rows().stream().map(post -> post.get(Post.TITLE)).toList())
        .toList();
  }

  private <T> List<Page<T>> walked(Query<T> query, int portion) {
    List<Page<T>> pages = new ArrayList<>();
    reader().walk(query, portion, pages::add);
    return pages;
  }
}
