package io.relata.application.write;

import io.relata.application.shadow.Shadow;
import io.relata.application.work.UnitOfWork;
import io.relata.application.work.UnitOfWork.Ending;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Graph;
import io.relata.domain.model.Id;
import io.relata.domain.model.Refused;
import io.relata.domain.model.Violation;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Adds rows with what is around them: all of those in a request, or none. Where rules are broken,
 * all of them are told, each by its place: {@code [2].tags[0].name}.
 */
public final class Creating {

  private final UnitOfWork work;
  private final Planting planting;
  private final Reader reader;

  public Creating(UnitOfWork work, Repositories repositories, Reader reader) {
    this.work = work;
    this.planting = new Planting(repositories);
    this.reader = reader;
  }

  /** Adds rows; says their identities, in the order the rows came in. */
  public <T> List<Id<T>> add(Entity<T> entity, List<Graph<T>> rows, Ending ending) {
    return run(rows, ending, () -> added(entity, rows));
  }

  /**
   * Adds rows and reads them in the same unit of work.
   *
   * @param shape what is asked of them, by any conditions besides being among them
   */
  public <T> Shown<T> addAndShow(List<Graph<T>> rows, Query<T> shape, Ending ending) {
    return run(rows, ending, () -> Shown.read(reader, added(shape.entity(), rows), shape));
  }

  private <T> List<Id<T>> added(Entity<T> entity, List<Graph<T>> rows) {
    Shadow.current().planned(Cost.of(rows));
    return planting.plant(entity, Said.of(rows));
  }

  private <T, R> R run(List<Graph<T>> rows, Ending ending, Supplier<R> piece) {
    Graph.requireRules(rows);
    try {
      return work.run(ending, piece);
    } catch (Refused refused) {
      // As part of other work nothing can be read any more; who began that can ask at its end.
      throw work.isAtHand() ? refused : diagnosed(refused, rows);
    }
  }

  /**
   * All that is to be refused of rows, where something was; to be asked once the work is undone. A
   * database tells one thing that it refuses, and not in which row; what rules of a context refuse
   * has its place.
   */
  public <T> Refused diagnosed(Refused refused, List<Graph<T>> rows) {
    List<Violation> broken = Claims.of(rows).broken(reader);
    if (broken.isEmpty()) {
      return refused;
    }
    Set<String> told = broken.stream().map(Violation::field).collect(Collectors.toSet());
    Stream<Violation> others =
        refused.violations().stream()
            .filter(violation -> violation.isOfList() && !told.contains(violation.field()));
    return new Refused(Stream.concat(others, broken.stream()).toList());
  }
}
