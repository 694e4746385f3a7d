package io.relata.application.tasks;

import io.relata.application.act.Act;
import io.relata.application.query.Budget;
import io.relata.application.shadow.Shadow;
import io.relata.domain.model.Change;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Id;
import io.relata.domain.model.Repository;
import io.relata.domain.tasks.Task;
import java.util.Set;

/** Says that a task is done, or that it is to be done after all. */
public record Completing(Repository<Task> tasks, String name, Change<Task> change)
    implements Act<Task> {

  public static Completing complete(Repository<Task> tasks) {
    return new Completing(tasks, "complete", Task.COMPLETED);
  }

  public static Completing reopen(Repository<Task> tasks) {
    return new Completing(tasks, "reopen", Task.REOPENED);
  }

  @Override
  public Entity<Task> entity() {
    return Task.ENTITY;
  }

  @Override
  public boolean isDone(Id<Task> task) {
    Shadow.current().planned(Budget.ONE_STATEMENT);
    return tasks.change(Set.of(task), change) == 1;
  }
}
