package io.relata.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.shadow.Reason;
import io.relata.application.shadow.Reason.Act;
import io.relata.application.shadow.Recording;
import io.relata.application.shadow.Touched;
import io.relata.application.work.UnitOfWork.Ending;
import io.relata.domain.blog.Tag;
import io.relata.domain.model.Id;
import io.relata.domain.model.Repository;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is counted where many transactions share one connection, and so its counters. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountersTest {

  private static final Reason.Write ANYTHING = new Reason.Write(Act.CHANGE, "anything");

  private final DatabaseSettings settings = TestDatabases.migrated();
  private final Database database = onOneConnection(settings);
  private final Repository<Tag> tags = database.repositories().of(Tag.ENTITY);

  private final AtomicInteger names = new AtomicInteger();

  private static Database onOneConnection(DatabaseSettings several) {
    DatabaseSettings one =
        new DatabaseSettings(
            several.url(), several.user(), several.password(), 1, Duration.ofSeconds(10));
    return Database.open(one, TestDatabases.CATALOG);
  }

  @AfterAll
  void close() {
    database.close();
  }

  @Test
  void eachTransactionIsCountedByItselfHoweverQuicklyTheyFollow() {
    for (int rows = 1; rows <= 30; rows++) {
      Set<Id<Tag>> added = add(rows);
      assertThat(touchedBy(() -> tags.remove(added)))
          .containsExactly(new Touched("blog.tags", 0, 0, rows));
    }
  }

  @Test
  void whatWasUndoneBeforeIsNotCounted() {
    database.unitOfWork().run(Ending.UNDONE, () -> add(5));
    Set<Id<Tag>> added = add(2);

    assertThat(touchedBy(() -> tags.remove(added)))
        .containsExactly(new Touched("blog.tags", 0, 0, 2));
  }

  @Test
  void thatPostgresCollectsItsCountersMeanwhileLosesNone() {
    Set<Id<Tag>> added = add(3);

    List<Touched> touched =
        touchedBy(
            () -> {
              collectCounters();
              tags.remove(added);
              collectCounters();
              return tags.remove(add(4));
            });

    assertThat(touched).containsExactly(new Touched("blog.tags", 4, 0, 7));
  }

  private void collectCounters() {
    database
        .writing()
        .with(
            ANYTHING,
            handle ->
                handle
                    .createQuery("select 1 from (select pg_stat_force_next_flush()) as forced")
                    .mapTo(int.class)
                    .one());
  }

  @Test
  void whatIsNotOfTheModelCountsToo() {
    Filled.run(
        settings,
        """
        create table blog.removals (name text);
        create function blog.note_removal() returns trigger language plpgsql as
          'begin insert into blog.removals values (old.name); return old; end';
        create trigger noted before delete on blog.tags
          for each row execute function blog.note_removal();
        """);
    Set<Id<Tag>> added = add(2);

    assertThat(touchedBy(() -> tags.remove(added)))
        .containsExactly(new Touched("blog.removals", 2, 0, 0), new Touched("blog.tags", 0, 0, 2));

    Filled.run(settings, "drop trigger noted on blog.tags");
  }

  @Test
  void whereCountingIsOffNothingIsTold() {
    Filled.run(settings, "alter database " + name() + " set track_counts = off");
    try (Database uncounted = onOneConnection(settings)) {
      Recording recording = new Recording();
      recording.over(
          () ->
              uncounted
                  .unitOfWork()
                  .removing(
                      Ending.KEPT, () -> uncounted.repositories().of(Tag.ENTITY).remove(add(1))));

      assertThat(recording.transaction().orElseThrow().touched()).isEmpty();
    } finally {
      Filled.run(settings, "alter database " + name() + " reset track_counts");
    }
  }

  private String name() {
    return settings.url().replaceAll(".*/([a-z_0-9]+).*", "$1");
  }

  private List<Touched> touchedBy(Supplier<Integer> removal) {
    Recording recording = new Recording();
    recording.over(() -> database.unitOfWork().removing(Ending.KEPT, removal));
    return recording.transaction().orElseThrow().touched().orElseThrow();
  }

  private Set<Id<Tag>> add(int rows) {
    return tags
        .add(
            IntStream.range(0, rows)
                .mapToObj(n -> Tag.named("tag " + names.incrementAndGet()))
                .toList())
        .stream()
        .map(Tag::id)
        .collect(Collectors.toSet());
  }
}
