package io.relata.application.act;

import io.relata.application.work.UnitOfWork;
import io.relata.application.work.UnitOfWork.Ending;
import io.relata.application.write.NoSuchRow;
import io.relata.application.write.Shown;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Id;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import java.util.List;
import java.util.Optional;

/** Does what acts say. */
public final class Acting {

  private final UnitOfWork work;
  private final Reader reader;
  private final List<Act<?>> acts;

  public Acting(UnitOfWork work, Reader reader, List<Act<?>> acts) {
    this.work = work;
    this.reader = reader;
    this.acts = List.copyOf(acts);
  }

  /** What can be done to the rows of an entity. */
  public List<String> namesOf(Entity<?> entity) {
    return acts.stream().filter(act -> act.entity().equals(entity)).map(Act::name).toList();
  }

  /** The act of a name. */
  @SuppressWarnings("unchecked") // its entity was just compared
  public <T> Optional<Act<T>> named(Entity<T> entity, String name) {
    return acts.stream()
        .filter(act -> act.entity().equals(entity) && act.name().equals(name))
        .map(act -> (Act<T>) act)
        .findFirst();
  }

  /**
   * Does it to a row.
   *
   * @throws NoSuchRow when that is not there
   */
  public <T> Id<T> act(Act<T> act, Id<T> row, Ending ending) {
    return work.run(ending, () -> done(act, row));
  }

  /**
   * Does it to a row, and shows that as it is then.
   *
   * @throws NoSuchRow when it is not there
   */
  public <T> Shown<T> actAndShow(Act<T> act, Id<T> row, Query<T> shape, Ending ending) {
    return work.run(ending, () -> Shown.read(reader, List.of(done(act, row)), shape));
  }

  private static <T> Id<T> done(Act<T> act, Id<T> row) {
    if (!act.isDone(row)) {
      throw new NoSuchRow(act.entity(), row);
    }
    return row;
  }
}
