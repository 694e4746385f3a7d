package io.relata.application.write;

import io.relata.application.query.Budget;
import io.relata.application.shadow.Shadow;
import io.relata.application.work.UnitOfWork;
import io.relata.domain.model.Change;
import io.relata.domain.model.Id;
import io.relata.domain.model.Repository;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import java.util.List;
import java.util.Set;

/**
 * Changes or removes all rows that fit, or none. They are held first, so that what is changed, what
 * is shown and what is counted are the same rows, whatever others do meanwhile.
 */
public final class Changing {

  private final UnitOfWork work;
  private final Repositories repositories;
  private final Reader reader;
  private final Expecting expecting;

  public Changing(UnitOfWork work, Repositories repositories, Reader reader) {
    this.work = work;
    this.repositories = repositories;
    this.reader = reader;
    this.expecting = new Expecting(reader);
  }

  /** Makes the same change to all rows that fit; says which they were. */
  public <T> List<Id<T>> change(Choice<T> choice, Change<T> change) {
    return work.run(choice.ending(), () -> List.copyOf(changed(choice, change)));
  }

  /** Makes the same change to all rows that fit, and shows them as they are then. */
  public <T> Shown<T> changeAndShow(Choice<T> choice, Change<T> change, Query<T> shape) {
    return work.run(choice.ending(), () -> Shown.read(reader, changed(choice, change), shape));
  }

  private <T> Set<Id<T>> changed(Choice<T> choice, Change<T> change) {
    Set<Id<T>> held = held(choice);
    if (!held.isEmpty() && !change.values().isEmpty()) {
      Shadow.current().planned(Budget.ONE_STATEMENT);
      repository(choice).change(held, change);
    }
    return held;
  }

  /** Removes all rows that fit; says which they were. */
  public <T> List<Id<T>> remove(Choice<T> choice) {
    return work.removing(
        choice.ending(),
        () -> {
          Set<Id<T>> held = held(choice);
          removed(choice, held);
          return List.copyOf(held);
        });
  }

  /** Removes all rows that fit, and shows them as they were. */
  public <T> Shown<T> removeAndShow(Choice<T> choice, Query<T> shape) {
    return work.removing(
        choice.ending(),
        () -> {
          Set<Id<T>> held = held(choice);
          Shown<T> shown = Shown.read(reader, held, shape);
          removed(choice, held);
          return shown;
        });
  }

  private <T> void removed(Choice<T> choice, Set<Id<T>> held) {
    if (!held.isEmpty()) {
      Shadow.current().planned(Budget.ONE_STATEMENT);
      repository(choice).remove(held);
    }
  }

  private <T> Set<Id<T>> held(Choice<T> choice) {
    Shadow.current().planned(Budget.ONE_STATEMENT);
    Set<Id<T>> held = repository(choice).hold(choice.which());
    long most = choice.most().orElse(Long.MAX_VALUE);
    if (held.size() > most) {
      throw new TooManyRows(held.size(), most);
    }
    choice.expected().ifPresent(expected -> expecting.require(expected, choice.entity(), held));
    return held;
  }

  private <T> Repository<T> repository(Choice<T> choice) {
    return repositories.of(choice.entity());
  }
}
