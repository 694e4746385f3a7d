package io.relata.application.write;

import io.relata.application.query.Budget;
import io.relata.application.shadow.Shadow;
import io.relata.application.work.UnitOfWork;
import io.relata.domain.model.Change;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.Refused;
import io.relata.domain.model.Repository;
import io.relata.domain.model.Violation;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

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
    return toldOf(
        choice,
        change,
        () -> work.run(choice.ending(), () -> List.copyOf(changed(choice, change))));
  }

  /** Makes the same change to all rows that fit, and shows them as they are then. */
  public <T> Shown<T> changeAndShow(Choice<T> choice, Change<T> change, Query<T> shape) {
    return toldOf(
        choice,
        change,
        () -> work.run(choice.ending(), () -> Shown.read(reader, changed(choice, change), shape)));
  }

  private <T, R> R toldOf(Choice<T> choice, Change<T> change, Supplier<R> piece) {
    change.requireGiven();
    try {
      return piece.get();
    } catch (Refused refused) {
      throw work.isAtHand() ? refused : explained(refused, choice.entity(), change);
    }
  }

  /** A database tells that a value is taken, and not by which row. */
  private <T> Refused explained(Refused refused, Entity<T> entity, Change<T> change) {
    List<Violation> told = new ArrayList<>();
    for (Violation violation : refused.violations()) {
      told.add(
          entity
              .field(violation.field())
              .filter(field -> violation.rule().equals(Violation.DUPLICATE) && field.isUnique())
              .flatMap(field -> taken(entity, field, change))
              .orElse(violation));
    }
    return new Refused(told);
  }

  private <T> Optional<Violation> taken(Entity<T> entity, Field<T, ?> field, Change<T> change) {
    FreeValues<T> free = new FreeValues<>(entity, List.of(field));
    Object value = change.stored(field);
    if (value != null) {
      free.add(List.of(value), "");
    }
    return free.broken(reader).stream().findFirst();
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
    return toldOf(
        choice,
        () -> {
          Set<Id<T>> held = held(choice);
          removed(choice, held);
          return List.copyOf(held);
        });
  }

  /** Removes all rows that fit, and shows them as they were. */
  public <T> Shown<T> removeAndShow(Choice<T> choice, Query<T> shape) {
    return toldOf(
        choice,
        () -> {
          Set<Id<T>> held = held(choice);
          Shown<T> shown = Shown.read(reader, held, shape);
          removed(choice, held);
          return shown;
        });
  }

  /** A database tells one of the rows that keep others from being removed, and not how many. */
  private <T, R> R toldOf(Choice<T> choice, Supplier<R> removing) {
    try {
      return work.removing(choice.ending(), removing);
    } catch (Refused refused) {
      if (work.isAtHand()) {
        throw refused;
      }
      List<Violation> all = Restrictions.on(choice.entity(), choice.which(), repositories, reader);
      throw all.isEmpty() ? refused : new Refused(all);
    }
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
