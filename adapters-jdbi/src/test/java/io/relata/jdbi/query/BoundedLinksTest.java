package io.relata.jdbi.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.shadow.Explain;
import io.relata.application.shadow.Explain.Detail;
import io.relata.application.shadow.Recording;
import io.relata.application.shadow.Statement;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Tag;
import io.relata.domain.query.Cursor;
import io.relata.domain.query.Query;
import io.relata.jdbi.Database;
import io.relata.jdbi.DatabaseSettings;
import io.relata.jdbi.Filled;
import io.relata.jdbi.TestDatabases;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A bounded list of linked rows costs what an unbounded one costs, however many parents ask. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoundedLinksTest {

  private static final int POSTS = 50;

  private Database database;

  @BeforeAll
  void fill() {
    DatabaseSettings settings = Filled.withAuthors(500, 4);
    Filled.run(
        settings,
        """
        insert into blog.tags (name) select 'more tags ' || n from generate_series(1, 400) n;
        insert into blog.post_tags (post_id, tag_id)
        select n, 21 + n * 17 % 400 from generate_series(1, 2000) n;
        vacuum analyze;
        """);
    database = Database.open(settings, TestDatabases.CATALOG);
  }

  @AfterAll
  void close() {
    database.close();
  }

  static List<UnaryOperator<Query<Tag>>> bounds() {
    return List.of(
        tags -> tags.cappedAt(1_000),
        tags -> tags.limit(2),
        tags -> tags.orderBy(Tag.ID.descending()).limit(2),
        tags -> tags.offset(1).limit(1),
        tags -> tags.after(Cursor.of(3L)),
        tags -> tags.before(Cursor.of(300L)).limit(2));
  }

  @ParameterizedTest
  @MethodSource("bounds")
  void theRowsAreJoinedOnceForAllParents(UnaryOperator<Query<Tag>> bounds) {
    Explained bounded = explained(tagsOfPosts(bounds));

    assertThat(bounded.plan()).containsPattern("on tags .*loops=1\\)");
    // The way down the index for each parent, and the table of tags once.
    assertThat(bounded.buffers()).as(bounded.plan()).isLessThan(3 * POSTS);
  }

  @Test
  void theListsAreBoundedWithinTheLinkTable() {
    Statement statement = statement(tagsOfPosts(tags -> tags.cappedAt(1_000)));

    assertThat(statement.sql())
        .isEqualTo(
            """
            select parent.key, tags.id, tags.name
            from unnest(?) as parent(key)
            cross join lateral (
              select post_tags.tag_id
              from blog.post_tags
              where post_tags.post_id = parent.key
              order by post_tags.tag_id
              limit 1001
            ) as linked
            join blog.tags on tags.id = linked.tag_id
            order by tags.id\
            """);
  }

  @Test
  void whereRowsMustFitOrStandInAnotherOrderTheListsAreBoundedAfterTheJoin() {
    List<UnaryOperator<Query<Tag>>> others =
        List.of(
            tags -> tags.limit(2).where(Tag.NAME.startsWith("tag")),
            tags -> tags.limit(2).orderBy(Tag.NAME.ascending()),
            tags -> tags.limit(2).orderBy(Tag.ID.ascending(), Tag.NAME.ascending()));
    assertThat(others)
        .map(bounds -> statement(tagsOfPosts(bounds)).sql())
        .allMatch(sql -> sql.contains("join blog.tags on tags.id = post_tags.tag_id"));
  }

  private static Query<Post> tagsOfPosts(UnaryOperator<Query<Tag>> bounds) {
    return Query.from(Post.ENTITY).limit(POSTS).with(Post.TAGS, bounds);
  }

  private Explained explained(Query<Post> query) {
    Explain how = Explain.text(Detail.ANALYZE, Detail.BUFFERS);
    return new Explained(statement(query).replay().orElseThrow().explain(how));
  }

  private Statement statement(Query<Post> query) {
    Recording recording = Recording.withValues();
    recording.over(() -> JdbiReader.batched(database).find(query));
    return recording.statements().getLast();
  }
}
