package io.relata.domain;

import static io.relata.domain.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.model.Change;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Put;
import io.relata.domain.model.Repository;
import io.relata.domain.model.Resolution;
import io.relata.domain.model.Violation;
import io.relata.domain.query.Query;
import io.relata.domain.query.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What every repository does, whatever its rows are.
 *
 * @param <T> the entity
 */
public interface RepositoryContract<T> {

  /** A world that nobody has touched yet; the same one all through a test. */
  World world();

  Entity<T> entity();

  private Repository<T> rows() {
    return world().rows(entity());
  }

  private NewRow<T> anyNew(int number) {
    return new AnyRow<>(world(), entity()).numbered(number);
  }

  private Change<T> anyChange() {
    return new AnyRow<>(world(), entity()).change();
  }

  @Test
  default void addedRowsComeBackAsTheyAreStoredInTheOrderTheyCameIn() {
    List<T> added = add(20);

    assertThat(added).map(row -> entity().id().plainIn(row)).doesNotHaveDuplicates();
    assertThat(stored())
        .containsExactlyInAnyOrderElementsOf(added.stream().map(this::plain).toList());
    assertThat(add(21, 40)).map(this::number).isSorted();
  }

  @Test
  default void addingNothingAddsNothing() {
    assertThat(rows().add(List.of())).isEmpty();
    assertThat(stored()).isEmpty();
  }

  @Test
  default void whereOneNewRowBreaksRulesNoneIsAdded() {
    assertRefused(() -> rows().add(List.of(anyNew(1), NewRow.of(entity())))).isNotEmpty();
    assertRefused(() -> rows().add(List.of(anyNew(2).with(entity().id(), unknown()))))
        .containsExactly(Violation.given("id"));
    assertThat(stored()).isEmpty();
  }

  @Test
  default void whatBecomesOfTheCallersListDoesNotMatter() {
    List<NewRow<T>> list = new ArrayList<>(List.of(anyNew(1), anyNew(2)));
    List<T> added = rows().add(list);
    list.clear();

    assertThat(added).hasSize(2);
    assertThat(stored()).hasSize(2);
  }

  @Test
  default void aChangeReachesTheRowsThatAreThereAndSaysHowMany() {
    List<T> added = add(2);
    Map<Field<T, ?>, @Nullable Object> expected = plain(added.getFirst());
    anyChange().values().keySet().forEach(field -> expected.put(field, anyChange().stored(field)));

    int changed = rows().change(Set.of(id(added.getFirst()), unknown()), anyChange());

    assertThat(changed).isEqualTo(1);
    assertThat(stored()).containsExactlyInAnyOrder(expected, plain(added.getLast()));
    assertThat(expected).isNotEqualTo(plain(added.getFirst()));
  }

  @Test
  default void changingNoRowsOrNoFieldsChangesNothing() {
    T added = add(1).getFirst();

    assertThat(rows().change(Set.of(), anyChange())).isZero();
    assertThat(rows().change(Set.of(unknown()), anyChange())).isZero();
    assertThat(rows().change(Set.of(id(added)), Change.of(Map.of()))).isZero();
    assertThat(stored()).containsExactly(plain(added));
  }

  @Test
  default void aChangeThatBreaksRulesChangesNothing() {
    T added = add(1).getFirst();

    assertRefused(() -> rows().change(Set.of(id(added)), anyChange().and(entity().id(), unknown())))
        .containsExactly(Violation.given("id"));
    assertThat(stored()).containsExactly(plain(added));
  }

  @Test
  default void rowsArePutInThePlaceOfTheirIdentities() {
    List<T> added = add(2);
    NewRow<T> merged = anyNew(3).with(entity().id(), id(added.getFirst()));
    Id<T> next = Id.of(number(added.getLast()) + 1_000);

    List<Put<T>> put =
        rows()
            .put(
                List.of(anyNew(4).with(entity().id(), next), merged),
                entity().id(),
                Resolution.MERGE);

    assertThat(put).map(Put::fate).containsExactly(Put.Fate.ADDED, Put.Fate.CHANGED);
    assertThat(put).map(each -> id(each.row())).containsExactly(next, id(added.getFirst()));
    merged
        .values()
        .keySet()
        .forEach(
            field ->
                assertThat(field.plainIn(put.getLast().row()))
                    .isEqualTo(merged.stored(field).orElseThrow()));
    assertThat(stored())
        .containsExactlyInAnyOrder(
            plain(put.getFirst().row()), plain(put.getLast().row()), plain(added.getLast()));
    assertThat(id(add(5, 5).getFirst())).isEqualTo(Id.of(next.value() + 1));
  }

  @Test
  default void rowsThatAreKeptAreNotTouchedAndNotGiven() {
    T added = add(1).getFirst();
    NewRow<T> other = anyNew(2).with(entity().id(), id(added));
    NewRow<T> more = anyNew(3).with(entity().id(), Id.of(number(added) + 1));

    List<Put<T>> put = rows().put(List.of(more, other, more), entity().id(), Resolution.KEEP);

    assertThat(put).map(each -> number(each.row())).containsExactly(number(added) + 1);
    assertThat(stored()).containsExactly(plain(added), plain(put.getFirst().row()));
  }

  @Test
  default void aReplacedRowIsTheNewOneButForItsIdentity() {
    List<T> added = add(2);
    rows().change(Set.of(id(added.getFirst())), anyChange());
    NewRow<T> row = anyNew(3).with(entity().id(), id(added.getFirst()));

    List<Put<T>> put = rows().put(List.of(row), entity().id(), Resolution.REPLACE);

    assertThat(put).map(Put::fate).containsExactly(Put.Fate.CHANGED);
    entity()
        .fields()
        .forEach(
            field ->
                row.stored(field)
                    .ifPresentOrElse(
                        value -> assertThat(field.plainIn(put.getFirst().row())).isEqualTo(value),
                        () -> {
                          if (field.isOptional()) {
                            assertThat(field.plainIn(put.getFirst().row())).isNull();
                          }
                        }));
    assertThat(stored())
        .containsExactlyInAnyOrder(plain(put.getFirst().row()), plain(added.getLast()));
  }

  @Test
  default void onlyWholeRowsArePutAndEachOnce() {
    T added = add(1).getFirst();
    NewRow<T> row = anyNew(2).with(entity().id(), id(added));
    Field<T, ?> id = entity().id();

    assertThat(rows().put(List.of(), id, Resolution.MERGE)).isEmpty();
    assertRefused(() -> rows().put(List.of(anyNew(3)), id, Resolution.MERGE))
        .containsExactly(Violation.missing("id"));
    assertRefused(() -> rows().put(List.of(row, row), id, Resolution.MERGE))
        .containsExactly(Violation.duplicate("id"));
    assertRefused(() -> rows().put(List.of(row.with(entity().id(), Id.of(0))), id, Resolution.KEEP))
        .containsExactly(new Violation("id", "range", "is less than 1"));
    assertRefused(
            () ->
                rows()
                    .put(
                        List.of(row.with(entity().id(), Id.of(number(added) + 1_000_001))),
                        id,
                        Resolution.REPLACE))
        .containsExactly(Violation.tooFarAhead("id"));
    assertRefused(
            () ->
                rows()
                    .put(
                        List.of(NewRow.of(entity()).with(entity().id(), id(added))),
                        id,
                        Resolution.MERGE))
        .isNotEmpty();
    assertThat(stored()).containsExactly(plain(added));
  }

  @Test
  default void manyWhoPutTheSameRowsNeverMeet() {
    List<T> added = add(10);
    List<NewRow<T>> rows =
        IntStream.range(0, 20)
            .mapToObj(n -> anyNew(n + 100).with(entity().id(), Id.of(number(added.getFirst()) + n)))
            .toList();

    List<Optional<Long>> put =
        Race.of(
            8,
            runner ->
                rows()
                    .put(runner % 2 == 0 ? rows : rows.reversed(), entity().id(), Resolution.MERGE)
                    .stream()
                    .filter(each -> each.fate() == Put.Fate.ADDED)
                    .count());

    assertThat(put.stream().mapToLong(Optional::orElseThrow).sum()).isEqualTo(10);
    assertThat(stored()).hasSize(20);
  }

  @Test
  default void theRowsThatFitAreHeldInTheOrderOfTheirIdentities() {
    List<T> added = add(5);
    List<Id<T>> ids = added.stream().map(this::id).toList();

    assertThat(rows().hold(Condition.always())).containsExactlyElementsOf(ids);
    assertThat(rows().hold(entity().id().in(List.of(ids.get(3), ids.get(1), unknown()))))
        .containsExactly(ids.get(1), ids.get(3));
    assertThat(rows().hold(Condition.never())).isEmpty();
    assertThat(stored()).hasSize(5);
  }

  @Test
  default void whatWasGivenOutStaysAsItWas() {
    T added = add(1).getFirst();
    Map<Field<T, ?>, @Nullable Object> before = plain(added);
    List<Row<T>> read = world().reader().find(Query.from(entity())).rows();

    rows().change(Set.of(id(added)), anyChange());

    assertThat(plain(added)).isEqualTo(before);
    assertThat(read).map(this::plain).containsExactly(before);
    assertThat(stored()).doesNotContain(before);
  }

  @Test
  default void removingTakesTheRowsThatAreThereAndSaysHowMany() {
    List<T> added = add(3);

    assertThat(rows().remove(Set.of(id(added.get(0)), id(added.get(2)), unknown()))).isEqualTo(2);
    assertThat(rows().remove(Set.of(id(added.get(0))))).isZero();
    assertThat(rows().remove(Set.of())).isZero();
    assertThat(stored()).containsExactly(plain(added.get(1)));
  }

  @Test
  default void seventyThousandIdentitiesAreNotTooMany() {
    List<T> added = add(2);
    Set<Id<T>> ids =
        LongStream.range(0, 70_000)
            .mapToObj(n -> Id.<T>of(1_000_000 + n))
            .collect(Collectors.toSet());
    ids.add(id(added.getFirst()));

    assertThat(rows().change(ids, anyChange())).isEqualTo(1);
    assertThat(rows().remove(ids)).isEqualTo(1);
    assertThat(stored()).containsExactly(plain(added.getLast()));
  }

  @Test
  default void anIdentityIsNeverGivenTwice() {
    T first = add(1).getFirst();
    rows().remove(Set.of(id(first)));

    assertThat(number(add(2, 2).getFirst())).isGreaterThan(number(first));
  }

  private List<T> add(int count) {
    return add(1, count);
  }

  private List<T> add(int from, int to) {
    return rows().add(IntStream.rangeClosed(from, to).mapToObj(this::anyNew).toList());
  }

  /** An identity that no row has. */
  private Id<T> unknown() {
    return Id.of(999_999_999);
  }

  private Id<T> id(T row) {
    return Id.of(number(row));
  }

  private long number(T row) {
    return entity().id().plainIn(row) instanceof Long number ? number : -1;
  }

  private List<Map<Field<T, ?>, @Nullable Object>> stored() {
    return world().reader().find(Query.from(entity())).rows().stream().map(this::plain).toList();
  }

  private Map<Field<T, ?>, @Nullable Object> plain(T row) {
    Map<Field<T, ?>, @Nullable Object> plain = new HashMap<>();
    entity().fields().forEach(field -> plain.put(field, field.plainIn(row)));
    return plain;
  }

  private Map<Field<T, ?>, @Nullable Object> plain(Row<T> row) {
    Map<Field<T, ?>, @Nullable Object> plain = new HashMap<>();
    for (int i = 0; i < entity().fields().size(); i++) {
      plain.put(entity().fields().get(i), row.plain(i));
    }
    return plain;
  }
}
