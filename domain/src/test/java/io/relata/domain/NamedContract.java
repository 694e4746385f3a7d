package io.relata.domain;

import static io.relata.domain.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Named;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Put;
import io.relata.domain.model.Resolution;
import io.relata.domain.model.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What every repository of rows that are known by names does.
 *
 * @param <T> the entity
 */
public interface NamedContract<T> {

  /** A world that nobody has touched yet; the same one all through a test. */
  World world();

  Entity<T> entity();

  private Named<T> rows() {
    return world().named(entity());
  }

  private NewRow<T> anyNew(int number) {
    return called("name " + number);
  }

  @Test
  default void aNameIsTakenOnce() {
    rows().add(List.of(anyNew(1)));
    assertRefused(() -> rows().add(List.of(anyNew(2), anyNew(1))))
        .containsExactly(Violation.duplicate(naming().name()));
    assertThat(all()).hasSize(1);
  }

  @Test
  default void rowsOfNamesAreThoseThatAreThereAndNewOnes() {
    T python = rows().add(List.of(called("python"))).getFirst();

    List<T> named = rows().named(List.of("sql", "python", "Python", "sql"));

    assertThat(named).map(naming()::plainIn).containsExactly("sql", "python", "Python", "sql");
    assertThat(named.get(1)).isEqualTo(python);
    assertThat(named.get(3)).isEqualTo(named.get(0));
    assertThat(all()).hasSize(3);
    assertThat(rows().named(List.of("sql", "python", "Python", "sql"))).isEqualTo(named);
    assertThat(rows().named(List.of())).isEmpty();
  }

  @Test
  default void aNameThatARowCanNotHaveIsRefused() {
    assertRefused(() -> rows().named(List.of("sql", "")))
        .containsExactly(new Violation(naming().name(), "form", "is empty"));
    assertThat(all()).isEmpty();
  }

  @Test
  default void allWhoWantTheSameNewNamesAtOnceGetTheSameRows() {
    List<String> names = IntStream.range(0, 20).mapToObj(n -> "name " + n).toList();

    List<Optional<Set<T>>> got =
        Race.of(8, runner -> Set.copyOf(rows().named(shuffled(names, runner))));

    assertThat(got).allSatisfy(rows -> assertThat(rows).isEqualTo(got.getFirst()));
    assertThat(got.getFirst().orElseThrow())
        .map(row -> entity().id().plainIn(row))
        .containsExactlyInAnyOrderElementsOf(all());
  }

  @Test
  default void namesAreAKeyToo() {
    T python = rows().add(List.of(called("python"))).getFirst();

    List<Put<T>> merged =
        rows().put(List.of(called("sql"), called("python")), naming(), Resolution.MERGE);
    List<Put<T>> kept = rows().put(List.of(called("go"), called("sql")), naming(), Resolution.KEEP);

    assertThat(merged).map(Put::fate).containsExactly(Put.Fate.ADDED, Put.Fate.CHANGED);
    assertThat(merged.getLast().row()).isEqualTo(python);
    assertThat(kept).map(put -> naming().plainIn(put.row())).containsExactly("go");
    assertThat(all()).hasSize(3);
  }

  private NewRow<T> called(String name) {
    return NewRow.of(entity()).withPlain(naming(), name);
  }

  private Field<T, ?> naming() {
    return entity().naming().orElseThrow();
  }

  private List<Object> all() {
    return new Given(world()).ids(entity()).stream().<Object>map(id -> id.value()).toList();
  }

  private static List<String> shuffled(List<String> names, int seed) {
    List<String> shuffled = new ArrayList<>(names);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }
}
