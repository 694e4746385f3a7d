package io.relata.application.write;

import io.relata.application.query.Budget;
import io.relata.application.shadow.Shadow;
import io.relata.application.work.UnitOfWork;
import io.relata.application.work.UnitOfWork.Ending;
import io.relata.domain.model.Branch;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Id;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.model.Pair;
import io.relata.domain.model.Refused;
import io.relata.domain.model.Violation;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Links rows of both sides of a many-to-many relation, and takes them apart. */
public final class Linking {

  private static final Budget REPLACING = new Budget(3, 3);

  private final UnitOfWork work;
  private final Repositories repositories;
  private final Reader reader;

  public Linking(UnitOfWork work, Repositories repositories, Reader reader) {
    this.work = work;
    this.repositories = repositories;
    this.reader = reader;
  }

  /**
   * Links two rows, unless they are.
   *
   * @throws NoSuchRow when one of them is not there
   */
  public <T, U> void link(ManyToMany<T, U> relation, Pair<T, U> pair, Ending ending) {
    try {
      work.run(
          ending,
          () -> {
            Shadow.current().planned(Budget.ONE_STATEMENT);
            return repositories.links().link(relation, Set.of(pair));
          });
    } catch (Refused refused) {
      requireReading(refused);
      requireThere(relation.owner(), pair.near());
      requireThere(relation.target(), pair.far());
      throw refused;
    }
  }

  /**
   * Takes two rows apart, unless they are.
   *
   * @throws NoSuchRow when the row that looks is not there
   */
  public <T, U> void unlink(ManyToMany<T, U> relation, Pair<T, U> pair, Ending ending) {
    int unlinked =
        work.run(
            ending,
            () -> {
              Shadow.current().planned(Budget.ONE_STATEMENT);
              return repositories.links().unlink(relation, Set.of(pair));
            });
    if (unlinked == 0) {
      requireThere(relation.owner(), pair.near());
    }
  }

  /**
   * Links a row with those of a branch, and with no others.
   *
   * @throws NoSuchRow when the row is not there
   */
  public <T, U> void replace(
      ManyToMany<T, U> relation, Id<T> row, Branch<T, U> branch, Ending ending) {
    List<Violation> violations = branch.violations();
    if (!violations.isEmpty()) {
      throw new Refused(violations);
    }
    try {
      work.run(
          ending,
          () -> {
            replace(relation, row, branch);
            return row;
          });
    } catch (Refused refused) {
      requireReading(refused);
      List<Violation> broken = Claims.of(branch).broken(reader);
      throw broken.isEmpty() ? refused : new Refused(broken);
    }
  }

  private <T, U> void replace(ManyToMany<T, U> relation, Id<T> row, Branch<T, U> branch) {
    Shadow.current().planned(REPLACING);
    Shadow.current().planned(Cost.ofFinding(branch.related()));
    // Whoever replaces the same links meanwhile waits, so that the lists do not mix.
    if (repositories.of(relation.owner()).hold(relation.owner().id().is(row)).isEmpty()) {
      throw new NoSuchRow(relation.owner(), row);
    }
    Set<Id<U>> others =
        new LinkedHashSet<>(new Planting(repositories).found(relation.target(), Said.of(branch)));
    repositories.links().unlinkOthers(relation, row, others);
    repositories
        .links()
        .link(
            relation,
            others.stream().map(other -> Pair.of(row, other)).collect(Collectors.toSet()));
  }

  /** As part of other work nothing can be read any more once a part of it is refused. */
  private void requireReading(Refused refused) {
    if (work.isAtHand()) {
      throw refused;
    }
  }

  private <T> void requireThere(Entity<T> entity, Id<T> id) {
    Query<T> query = Query.from(entity).select(List.of(entity.id())).where(entity.id().is(id));
    if (reader.find(query).isEmpty()) {
      throw new NoSuchRow(entity, id);
    }
  }
}
