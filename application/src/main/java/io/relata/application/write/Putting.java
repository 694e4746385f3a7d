package io.relata.application.write;

import io.relata.application.query.Budget;
import io.relata.application.shadow.Shadow;
import io.relata.application.work.UnitOfWork;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Id;
import io.relata.domain.model.In;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Refused;
import io.relata.domain.model.Violation;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import io.relata.domain.query.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Puts rows where there may be some already: all of those in a request, or none. */
public final class Putting {

  // Where identities are given, the next one is set beyond them.
  private static final Budget BY_IDENTITY = new Budget(2, 2);

  private final UnitOfWork work;
  private final Repositories repositories;
  private final Reader reader;
  private final Expecting expecting;

  public Putting(UnitOfWork work, Repositories repositories, Reader reader) {
    this.work = work;
    this.repositories = repositories;
    this.reader = reader;
    this.expecting = new Expecting(reader);
  }

  /** Puts rows; says which were added or changed. */
  public <T> Placed<T> put(Placement<T> placement, List<NewRow<T>> rows) {
    requireRules(placement, rows);
    return work.run(placement.ending(), () -> placed(placement, rows));
  }

  /** Puts rows, and shows those that were added or changed. */
  public <T> PlacedAndShown<T> putAndShow(
      Placement<T> placement, List<NewRow<T>> rows, Query<T> shape) {
    requireRules(placement, rows);
    return work.run(
        placement.ending(),
        () -> {
          Placed<T> placed = placed(placement, rows);
          return new PlacedAndShown<>(placed, Shown.read(reader, placed.ids(), shape));
        });
  }

  private <T> Placed<T> placed(Placement<T> placement, List<NewRow<T>> rows) {
    placement.expected().ifPresent(expected -> require(expected, placement, rows));
    boolean byIdentity = placement.key().equals(placement.entity().id());
    Shadow.current().planned(byIdentity ? BY_IDENTITY : Budget.ONE_STATEMENT);
    return Placed.of(
        placement.entity(),
        repositories.of(placement.entity()).put(rows, placement.key(), placement.resolution()));
  }

  private <T> void require(
      Predicate<Row<T>> expected, Placement<T> placement, List<NewRow<T>> rows) {
    Entity<T> entity = placement.entity();
    Shadow.current().planned(Budget.ONE_STATEMENT);
    List<Object> keys = rows.stream().flatMap(row -> row.stored(placement.key()).stream()).toList();
    Set<Id<T>> held = repositories.of(entity).hold(new In<>(placement.key(), keys));
    if (held.size() < rows.size()) {
      throw new NotAsExpected();
    }
    expecting.require(expected, entity, held);
  }

  /** All that the rows break, each by its place: {@code [2].name}. */
  private static <T> void requireRules(Placement<T> placement, List<NewRow<T>> rows) {
    List<Violation> found = new ArrayList<>();
    Set<Object> keys = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      String place = "[" + i + "]";
      rows.get(i)
          .violationsBy(placement.key())
          .forEach(violation -> found.add(violation.within(place)));
      rows.get(i).notGiven().forEach(violation -> found.add(violation.within(place)));
      if (isAmbiguous(placement, rows.get(i), keys)) {
        found.add(Violation.duplicate(placement.key().name()).within(place));
      }
    }
    if (!found.isEmpty()) {
      throw new Refused(found);
    }
  }

  /** Of rows that are kept, any number may say the same. */
  private static <T> boolean isAmbiguous(
      Placement<T> placement, NewRow<T> row, Set<Object> before) {
    Optional<Object> key = Optional.ofNullable(row.values().get(placement.key()));
    return switch (placement.resolution()) {
      case KEEP -> false;
      case MERGE, REPLACE -> key.isPresent() && !before.add(key.get());
    };
  }
}
