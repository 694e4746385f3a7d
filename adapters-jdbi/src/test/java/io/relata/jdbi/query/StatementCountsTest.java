package io.relata.jdbi.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.shadow.Recording;
import io.relata.application.shadow.Recording.Verdict;
import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.model.Id;
import io.relata.domain.query.Counting;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import io.relata.jdbi.Database;
import io.relata.jdbi.Filled;
import io.relata.jdbi.TestDatabases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first promise: the number of statements does not depend on the number of rows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementCountsTest {

  private Database database;

  @BeforeAll
  void fill() {
    database = Database.open(Filled.withAuthors(10_000, 2), TestDatabases.CATALOG);
  }

  @AfterAll
  void close() {
    database.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 100, 1_000})
  void postsWithAllTheirRelationsTakeThreeStatementsInTwoTrips(int posts) {
    Recording recording = read(JdbiReader.batched(database), postsWithEverything(posts));
    assertThat(recording).hasToString("3/5");
    assertThat(recording.roundTrips()).isEqualTo(2);
    assertThat(recording.verdict()).isEqualTo(Verdict.WITHIN);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 100, 10_000})
  void authorsWithPostsWithTagsTakeThreeStatements(int authors) {
    Recording recording = read(JdbiReader.batched(database), authorsWithPosts(authors));
    assertThat(recording).hasToString("3/3");
    assertThat(recording.roundTrips()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 100, 10_000})
  void theNewestPostOfEachAuthorTakesTwoStatements(int authors) {
    Query<Author> query =
        Query.from(Author.ENTITY)
            .limit(authors)
            .with(Author.POSTS, posts -> posts.orderBy(Post.PUBLISHED_AT.descending()).limit(1));
    assertThat(read(JdbiReader.batched(database), query)).hasToString("2/2");
  }

  @Test
  void onePostFoundByItsIdComesWithAuthorAndTagsInOneTrip() {
    Query<Post> query =
        Query.from(Post.ENTITY).where(Post.ID.is(Id.of(77))).with(Post.AUTHOR).with(Post.TAGS);
    Recording recording = read(JdbiReader.batched(database), query);
    assertThat(recording).hasToString("2/3");
    assertThat(recording.roundTrips()).isEqualTo(1);
  }

  @Test
  void anExactCountTravelsWithTheRoot() {
    Query<Post> query = Query.from(Post.ENTITY).limit(5).counting(Counting.EXACT);
    Recording recording = read(JdbiReader.batched(database), query);
    assertThat(recording).hasToString("2/2");
    assertThat(recording.roundTrips()).isEqualTo(1);
  }

  @Test
  void noStatementRunsForKeysThatNobodyHas() {
    Query<Post> query = postsWithEverything(10).where(Post.TITLE.is("no such title"));
    assertThat(read(JdbiReader.batched(database), query)).hasToString("1/5");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 100})
  void lazyLoadingTakesOneStatementForEachRelationOfEachRow(int authors) {
    Recording recording = read(JdbiReader.lazy(database), authorsWithPosts(authors));
    int posts = 2 * authors;
    assertThat(recording.ran()).isEqualTo(1 + authors + posts);
    assertThat(recording.verdict()).isEqualTo(Verdict.NO_BUDGET);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 100})
  void joiningEverythingTakesOneStatement(int posts) {
    assertThat(read(JdbiReader.joined(database), postsWithEverything(posts))).hasToString("1/1");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 100, 10_000})
  void groupsOfEachRowTakeOneStatementAndNumbersOfRelatedRowsNone(int authors) {
    Query<Author> query =
        Query.from(Author.ENTITY)
            .select(Author.NAME, Author.POSTS.count())
            .orderBy(Author.POSTS.count().descending())
            .limit(authors)
            .with(Author.POSTS, posts -> posts.select(Post.ENTITY.count(), Post.TITLE.max()));
    assertThat(read(JdbiReader.batched(database), query)).hasToString("2/2");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 100})
  void groupsOfEachRowTakeAStatementForEachWhereTheyAreLoadedLazily(int authors) {
    Recording recording = read(JdbiReader.lazy(database), authorsWithGroupsOfPosts(authors));
    assertThat(recording.ran()).isEqualTo(1 + authors);
    assertThat(recording.verdict()).isEqualTo(Verdict.NO_BUDGET);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 100})
  void groupsOfEachRowComeInTheOneStatementThatJoinsEverything(int authors) {
    Query<Author> query =
        authorsWithGroupsOfPosts(authors).with(Author.USER).select(Author.POSTS.count());
    assertThat(read(JdbiReader.joined(database), query)).hasToString("1/1");
  }

  private static Query<Author> authorsWithGroupsOfPosts(int authors) {
    return Query.from(Author.ENTITY)
        .limit(authors)
        .with(
            Author.POSTS,
            posts ->
                posts
                    .select(Post.ENTITY.count())
                    .with(Post.AUTHOR, author -> author.select(Author.NAME)));
  }

  @Test
  void groupsByARelatedRowTakeOneStatementWithTheirOverallRow() {
    Query<Post> query =
        Query.from(Post.ENTITY)
            .select(Post.ENTITY.count())
            .with(Post.AUTHOR, author -> author.select(Author.NAME))
            .withOverall();
    assertThat(read(JdbiReader.batched(database), query)).hasToString("1/1");
    assertThat(read(JdbiReader.batched(database), query.counting(Counting.EXACT)))
        .hasToString("2/2");
  }

  private static Recording read(Reader reader, Query<?> query) {
    Recording recording = new Recording();
    recording.over(() -> reader.find(query));
    return recording;
  }

  private static Query<Post> postsWithEverything(int posts) {
    return Query.from(Post.ENTITY)
        .orderBy(Post.PUBLISHED_AT.descending())
        .limit(posts)
        .with(Post.AUTHOR)
        .with(Post.TAGS)
        .with(Post.COMMENTS, comments -> comments.with(Comment.USER));
  }

  private static Query<Author> authorsWithPosts(int authors) {
    return Query.from(Author.ENTITY)
        .limit(authors)
        .with(Author.POSTS, posts -> posts.with(Post.TAGS));
  }
}
