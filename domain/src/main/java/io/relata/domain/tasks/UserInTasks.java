package io.relata.domain.tasks;

import io.relata.domain.model.Declaration;
import io.relata.domain.model.ToMany;
import io.relata.domain.people.User;

/** What the tasks context adds to users, who know nothing of it. */
public final class UserInTasks {

  private static final Declaration<User> USERS = User.ENTITY.seenFromElsewhere();

  public static final ToMany<User, Task> TASKS = USERS.hasMany("tasks", () -> Task.USER);

  private UserInTasks() {}
}
