package io.relata.domain.tasks;

import io.relata.domain.model.Context;

/** The tasks context. */
public final class Tasks {

  public static final Context CONTEXT =
      Context.of("tasks", Task.ENTITY, Category.ENTITY, Tag.ENTITY).adding(UserInTasks.TASKS);

  private Tasks() {}
}
