package io.relata.application.tasks;

import io.relata.application.act.Rules;
import io.relata.domain.model.Repository;
import io.relata.domain.tasks.Slugs;
import io.relata.domain.tasks.Task;

/** The rules of tasks. */
public final class TaskRules {

  private TaskRules() {}

  public static Rules joining(Rules others, Slugs slugs) {
    Rules slugged = others.overseeing(Task.ENTITY, tasks -> new SluggedTasks(tasks, slugs));
    Repository<Task> tasks = slugged.repositories().of(Task.ENTITY);
    return slugged.with(Completing.complete(tasks)).with(Completing.reopen(tasks));
  }
}
