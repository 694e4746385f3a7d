package io.relata.jdbi.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.shadow.Explain;
import io.relata.application.shadow.Explain.Detail;
import io.relata.application.shadow.Recording;
import io.relata.application.shadow.Replay;
import io.relata.application.shadow.Statement;
import io.relata.domain.blog.Author;
import io.relata.domain.blog.Post;
import io.relata.domain.query.Counting;
import io.relata.domain.query.Query;
import io.relata.jdbi.Database;
import io.relata.jdbi.Filled;
import io.relata.jdbi.TestDatabases;
import java.lang.ref.WeakReference;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Statements that ran are explained again with the values they ran with. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplayOnPostgresTest {

  private static final Explain RUN = Explain.json(Detail.ANALYZE, Detail.BUFFERS);

  private Database database;

  @BeforeAll
  void fill() {
    database = Database.open(Filled.withAuthors(2_000, 5), TestDatabases.CATALOG);
  }

  @AfterAll
  void close() {
    database.close();
  }

  @Test
  void aRootIsExplainedWithItsIndex() {
    assertThat(explained(named("Author 77"), 0, RUN))
        .startsWith("[")
        .contains("\"Index Name\": \"authors_name_id_idx\"")
        .contains("Author 77")
        .contains("\"Actual Rows\"", "\"Shared Hit Blocks\"");
  }

  @Test
  void anIncludeIsExplainedWithTheKeysOfItsParents() {
    Query<Author> query =
        Query.from(Author.ENTITY)
            .limit(3)
            .with(
                Author.POSTS,
                posts -> posts.orderBy(Post.PUBLISHED_AT.descending()).limit(2).with(Post.TAGS));
    assertThat(explained(query, 1, RUN))
        .contains("\"Index Name\": \"posts_author_id_published_at_id_idx\"")
        .contains("\"Actual Loops\": 3");
    assertThat(explained(query, 2, RUN)).contains("\"Index Name\": \"post_tags_pkey\"");
  }

  @Test
  void aCountIsExplainedAndAQuestionForAPlanIsNot() {
    Recording recording = read(named("Author 77").counting(Counting.ESTIMATED));
    List<Statement> statements = recording.statements();
    assertThat(statements).hasSize(3);
    assertThat(replay(statements.get(1)).explain(RUN)).contains("Aggregate", "authors_name_id_idx");
    assertThat(statements.get(2).replay()).isEmpty();
  }

  @Test
  void thePlanIsTextOrJsonAsAskedFor() {
    assertThat(explained(named("Author 77"), 0, Explain.text()))
        .contains("Index", "authors_name_id_idx", "\n")
        .doesNotContain("actual", "\"");
    assertThat(explained(named("Author 77"), 0, Explain.text(Detail.ANALYZE, Detail.SETTINGS)))
        .contains("actual", "random_page_cost = '1.1'");
  }

  @ParameterizedTest
  @EnumSource(Detail.class)
  void eachDetailIsTold(Detail detail) {
    Explain all = new Explain(Explain.Format.JSON, Set.of(Detail.values()));
    Set<Detail> others = new HashSet<>(all.details());
    others.remove(detail);
    others.remove(Detail.WAL);
    Explain without = new Explain(Explain.Format.JSON, others);
    String told =
        switch (detail) {
          case ANALYZE -> "\"Actual Rows\"";
          case VERBOSE -> "\"Output\"";
          case SETTINGS -> "\"Settings\"";
          case BUFFERS -> "\"Shared Hit Blocks\"";
          case WAL -> "\"WAL Records\"";
        };
    assertThat(explained(named("Author 77"), 0, all)).contains(told);
    if (detail != Detail.BUFFERS) {
      assertThat(explained(named("Author 77"), 0, without)).doesNotContain(told);
    }
  }

  @Test
  void aStatementOfAUnitOfWorkIsExplainedBesideIt() {
    Statement statement =
        database.unitOfWork().run(() -> read(named("Author 77")).statements().getFirst());
    assertThat(replay(statement).explain(RUN)).contains("authors_name_id_idx");
  }

  @Test
  void statementsShowNoValuesEvenWhereTheyAreKept() {
    Statement statement = read(named("Author 77")).statements().getFirst();
    assertThat(statement.toString()).contains("text(9)").doesNotContain("Author 77");
  }

  @Test
  void nothingIsKeptForARecordingThatDoesNotKeepValues() {
    Recording recording = new Recording();
    recording.over(() -> JdbiReader.batched(database).find(named("Author 77")));
    assertThat(recording.statements()).isNotEmpty().allMatch(each -> each.replay().isEmpty());
  }

  @Test
  void valuesAreHeldNoLongerThanTheRecording() {
    JdbiReader reader = JdbiReader.batched(database);
    // The first of its form stays, with its statements' texts.
    reader.find(named("Author 1"));
    WeakReference<String> value = readAndForget(reader);
    for (int i = 0; i < 20 && value.get() != null; i++) {
      System.gc();
    }
    assertThat(value.get()).isNull();
  }

  private static WeakReference<String> readAndForget(JdbiReader reader) {
    String value = String.join(" ", "Author", "77");
    Recording recording = Recording.withValues();
    recording.over(() -> reader.find(named(value)));
    assertThat(replay(recording.statements().getFirst()).explain(RUN)).contains(value);
    return new WeakReference<>(value);
  }

  private static Query<Author> named(String name) {
    return Query.from(Author.ENTITY).where(Author.NAME.is(name));
  }

  private String explained(Query<?> query, int statement, Explain how) {
    return replay(read(query).statements().get(statement)).explain(how);
  }

  private Recording read(Query<?> query) {
    Recording recording = Recording.withValues();
    recording.over(() -> JdbiReader.batched(database).find(query));
    return recording;
  }

  private static Replay replay(Statement statement) {
    return statement.replay().orElseThrow();
  }
}
