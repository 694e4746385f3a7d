package io.relata.jdbi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Post;
import io.relata.domain.memory.MemoryReader;
import io.relata.domain.memory.Store;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Id;
import io.relata.domain.model.Language;
import io.relata.domain.model.Search;
import io.relata.domain.people.Email;
import io.relata.domain.query.CannotBeAnswered;
import io.relata.domain.query.Chance;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import io.relata.jdbi.Copying;
import io.relata.jdbi.Database;
import io.relata.jdbi.DatabaseSettings;
import io.relata.jdbi.TestDatabases;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Text search on PostgreSQL: as in memory without a language, and in languages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextSearchOnPostgresTest {

  private static final long SEED = Long.getLong("relata.seed", 20_250_101L);
  private static final int SEARCHES = 800;

  private static final List<String> WORDS =
      List.of("a", "b", "A", "ab", "Ä", "é", "or", "x1", "7", "-7", "12.5", "a-b", "b-a-x1", "b2");

  private final Store data = new Store();
  private final Chance chance = new Chance(SEED);
  private final Database database = filled();
  private final Reader postgres = JdbiReader.batched(database);

  private Database filled() {
    DatabaseSettings settings = TestDatabases.migrated();
    Id<Author> author = Id.of(1);
    data.put(
        Author.ENTITY, new Author(author, "Ann", new Email("ann@example.com"), Optional.empty()));
    for (long id = 1; id <= 120; id++) {
      data.put(Post.ENTITY, new Post(Id.of(id), text(), "Wolves ran", Instant.EPOCH, author));
    }
    Copying.copy(data, settings);
    return Database.open(settings, TestDatabases.CATALOG);
  }

  private String text() {
    return Stream.generate(() -> chance.of(WORDS) + chance.of(" ", " ", ", ", "; ", " - ", "_"))
        .limit(1 + chance.upTo(5))
        .collect(Collectors.joining());
  }

  @AfterAll
  void close() {
    database.close();
  }

  @ParameterizedTest
  @EnumSource
  void everyWayFindsWhatMemoryFinds(Search.Way way) {
    Reader memory = new MemoryReader(() -> data);
    int found = 0;
    for (int i = 0; i < SEARCHES; i++) {
      String text =
          switch (way) {
            case WORDS, PHRASE -> text();
            case WEB -> web();
            case EXPRESSION -> expression(3);
          };
      Query<Post> query = where(new Search<>(Post.TITLE, way, Language.SIMPLE, text));
      List<?> rows = memory.find(query).rows();
      assertThat(postgres.find(query).rows()).as("seed %d: %s", SEED, query).isEqualTo(rows);
      found += rows.isEmpty() ? 0 : 1;
    }
    assertThat(found).as("searches that found something").isGreaterThan(SEARCHES / 10);
  }

  private String web() {
    return Stream.generate(
            () ->
                chance.of("", "", "-", "\"", "or ", "(", "!")
                    + text()
                    + chance.of("", "", "\"", " or ", "|", ":", "<"))
        .limit(1 + chance.upTo(2))
        .collect(Collectors.joining(" "));
  }

  private String expression(int depth) {
    return switch (chance.below(depth == 0 ? 3 : 8)) {
      case 0, 1 -> chance.of(WORDS);
      case 2 -> "'" + chance.of(WORDS) + " " + chance.of(WORDS) + "'" + chance.of("", ":*");
      case 3 -> "!" + inner(depth);
      case 4 -> inner(depth) + " & " + inner(depth);
      case 5 -> inner(depth) + "|" + inner(depth);
      default -> inner(depth) + chance.of("<->", " <-> ", "<1>", " <2> ", "<0>") + inner(depth);
    };
  }

  private String inner(int depth) {
    String inner = expression(depth - 1);
    return chance.oneIn(4) ? inner : "(" + inner + ")";
  }

  @Test
  void aLanguageKnowsTheFormsOfItsWords() {
    assertThat(finds(Post.CONTENT.hasWords("wolf runs"))).isFalse();
    assertThat(finds(Post.CONTENT.hasWords("wolve", Language.ENGLISH))).isTrue();
    assertThat(finds(Post.CONTENT.hasWords("the wolves", Language.ENGLISH))).isTrue();
    assertThat(finds(Post.CONTENT.hasWords("the wolves"))).isFalse();
    assertThat(finds(Post.CONTENT.hasWords("wolves", Language.GERMAN))).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void everyLanguageIsThere(Language language) {
    assertThat(finds(Post.CONTENT.hasPhrase("Wolves ran", language))).isTrue();
  }

  @Test
  void anExpressionTooDeepCanNotBeAnswered() {
    Stream.of("(".repeat(20_000) + "a", "!".repeat(100) + "a")
        .forEach(
            expression ->
                assertThatThrownBy(() -> finds(Post.TITLE.satisfies(expression)))
                    .isInstanceOf(CannotBeAnswered.class)
                    .hasMessageStartingWith("blog.posts.title can not be searched: "));
  }

  @Test
  void whatIsMalformedLeavesTheConnectionUsable() {
    for (int i = 0; i < 20; i++) {
      assertThatThrownBy(() -> finds(Post.TITLE.satisfies("a &")))
          .isInstanceOf(CannotBeAnswered.class);
    }
    assertThat(finds(Post.CONTENT.hasWords("wolves"))).isTrue();
  }

  private boolean finds(Condition<Post> condition) {
    return !postgres.find(where(condition)).isEmpty();
  }

  private static Query<Post> where(Condition<Post> condition) {
    return Query.from(Post.ENTITY).select(Post.ID, Post.TITLE).where(condition);
  }
}
