package io.relata.application.sequence;

import io.relata.application.work.UnitOfWork.Ending;
import io.relata.application.write.Choice;
import io.relata.application.write.Placement;
import io.relata.domain.model.Branch;
import io.relata.domain.model.Graph;
import io.relata.domain.model.Id;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Pair;
import io.relata.domain.model.Refused;
import io.relata.domain.query.Query;
import java.util.List;

/** One thing that is done to an adapter, always in the same way. */
sealed interface Step {

  /** Does it; gives all that a caller is told. */
  Object on(Adapter adapter);

  /** Whether what it does stands. */
  default Ending ending() {
    return Ending.KEPT;
  }

  /** Adds graphs, and shows their first rows. */
  record Add<T>(List<Graph<T>> graphs, Query<T> shape, Ending ending) implements Step {
    @Override
    public Object on(Adapter adapter) {
      return adapter.creating().addAndShow(graphs, shape, ending);
    }
  }

  /** Changes the rows that fit, and shows them. */
  record Change<T>(
      Choice<T> choice, io.relata.domain.model.Change<T> change, Query<T> shape, Ending ending)
      implements Step {
    @Override
    public Object on(Adapter adapter) {
      return adapter.changing().changeAndShow(choice, change, shape);
    }
  }

  /** Removes the rows that fit, and shows what they were. */
  record Remove<T>(Choice<T> choice, Query<T> shape, Ending ending) implements Step {
    @Override
    public Object on(Adapter adapter) {
      return adapter.changing().removeAndShow(choice, shape);
    }
  }

  /** Puts rows, and shows those that were added or changed. */
  record Put<T>(Placement<T> placement, List<NewRow<T>> rows, Query<T> shape, Ending ending)
      implements Step {
    @Override
    public Object on(Adapter adapter) {
      return adapter.putting().putAndShow(placement, rows, shape);
    }
  }

  /** Links two rows. */
  record Link<T, U>(ManyToMany<T, U> relation, Pair<T, U> pair, Ending ending) implements Step {
    @Override
    public Object on(Adapter adapter) {
      adapter.linking().link(relation, pair, ending);
      return pair;
    }
  }

  /** Takes two rows apart. */
  record Unlink<T, U>(ManyToMany<T, U> relation, Pair<T, U> pair, Ending ending) implements Step {
    @Override
    public Object on(Adapter adapter) {
      adapter.linking().unlink(relation, pair, ending);
      return pair;
    }
  }

  /** Links a row with others, and with no more than these. */
  record Replace<T, U>(ManyToMany<T, U> relation, Id<T> row, Branch<T, U> branch, Ending ending)
      implements Step {
    @Override
    public Object on(Adapter adapter) {
      adapter.linking().replace(relation, row, branch, ending);
      return row;
    }
  }

  /** Asks for a page. */
  record Read(Query<?> query) implements Step {
    @Override
    public Object on(Adapter adapter) {
      return adapter.reader().find(query);
    }
  }

  /** Does several things wholly or not at all. */
  record Unit(List<Step> steps, Ending ending) implements Step {
    @Override
    public Object on(Adapter adapter) {
      return adapter
          .work()
          .run(ending, () -> steps.stream().map(step -> step.on(adapter)).toList());
    }
  }

  /** Goes on within a unit of work as if nothing had been refused. */
  record Despite(Step step) implements Step {
    @Override
    public Object on(Adapter adapter) {
      try {
        return step.on(adapter);
      } catch (Refused refused) {
        return refused.violations();
      }
    }
  }

  /** Ends a unit of work in its middle. */
  record Break() implements Step {
    @Override
    public Object on(Adapter adapter) {
      throw new Broken();
    }
  }

  /** What a unit of work ends with that is broken off. */
  final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
