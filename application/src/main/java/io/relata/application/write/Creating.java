package io.relata.application.write;

import io.relata.application.query.Budget;
import io.relata.application.shadow.Shadow;
import io.relata.application.work.UnitOfWork;
import io.relata.application.work.UnitOfWork.Ending;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import java.util.List;

/** Adds rows: all of those in a request, or none. */
public final class Creating {

  private final UnitOfWork work;
  private final Repositories repositories;
  private final Reader reader;

  public Creating(UnitOfWork work, Repositories repositories, Reader reader) {
    this.work = work;
    this.repositories = repositories;
    this.reader = reader;
  }

  /** Adds rows; says their identities, in the order the rows came in. */
  public <T> List<Id<T>> add(Entity<T> entity, List<NewRow<T>> rows, Ending ending) {
    return work.run(ending, () -> added(entity, rows));
  }

  private <T> List<Id<T>> added(Entity<T> entity, List<NewRow<T>> rows) {
    if (!rows.isEmpty()) {
      Shadow.current().planned(Budget.ONE_STATEMENT);
    }
    return repositories.of(entity).add(rows).stream()
        .map(row -> entity.id().wrapped(identity(entity, row)))
        .toList();
  }

  private static <T> Object identity(Entity<T> entity, T row) {
    Object plain = entity.id().plainIn(row);
    if (plain == null) {
      throw new IllegalStateException("a row of " + entity + " was added without an identity");
    }
    return plain;
  }

  /**
   * Adds rows and reads them in the same unit of work.
   *
   * @param shape what is asked of them, by any conditions besides being among them
   */
  public <T> Shown<T> addAndShow(List<NewRow<T>> rows, Query<T> shape, Ending ending) {
    return work.run(ending, () -> Shown.read(reader, added(shape.entity(), rows), shape));
  }
}
