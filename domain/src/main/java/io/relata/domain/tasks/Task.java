package io.relata.domain.tasks;

import static io.relata.domain.model.Trait.Usual.FALSE;
import static io.relata.domain.model.Trait.Usual.GENERATED;
import static io.relata.domain.model.Trait.Usual.NOW;
import static io.relata.domain.model.Trait.Usual.ZERO;
import static io.relata.domain.model.Trait.atMost;
import static io.relata.domain.model.Trait.byDefault;
import static io.relata.domain.model.Trait.made;
import static io.relata.domain.model.Trait.notEmpty;
import static io.relata.domain.model.Trait.unique;

import io.relata.domain.model.Change;
import io.relata.domain.model.Declaration;
import io.relata.domain.model.Deletion;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.TextField;
import io.relata.domain.model.ToOne;
import io.relata.domain.model.Type;
import io.relata.domain.people.User;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/** Something that a user is to do. */
public record Task(
    Id<Task> id,
    String slug,
    String title,
    Optional<String> description,
    boolean isCompleted,
    int priority,
    Optional<LocalDate> dueOn,
    Optional<LocalTime> remindAt,
    Instant createdAt,
    UUID externalId,
    Id<User> userId,
    Optional<Id<Category>> categoryId) {

  private static final Declaration<Task> TASKS =
      Declaration.of("tasks", "tasks", () -> Task.ENTITY);

  public static final Field<Task, Id<Task>> ID = TASKS.id(Task::id);
  public static final TextField<Task, String> SLUG =
      TASKS.text("slug", Task::slug, atMost(200), notEmpty(), unique(), made());
  public static final TextField<Task, String> TITLE =
      TASKS.text("title", Task::title, atMost(200), notEmpty());
  public static final TextField<Task, String> DESCRIPTION =
      TASKS.optionalText("description", Task::description);
  public static final Field<Task, Boolean> IS_COMPLETED =
      TASKS.field("is_completed", Type.BOOLEAN, Task::isCompleted, byDefault(FALSE));
  public static final Field<Task, Integer> PRIORITY =
      TASKS.field("priority", Type.INTEGER, Task::priority, byDefault(ZERO));
  public static final Field<Task, LocalDate> DUE_ON =
      TASKS.optional("due_on", Type.DATE, Task::dueOn);
  public static final Field<Task, LocalTime> REMIND_AT =
      TASKS.optional("remind_at", Type.TIME, Task::remindAt);
  public static final Field<Task, Instant> CREATED_AT =
      TASKS.field("created_at", Type.TIMESTAMP, Task::createdAt, byDefault(NOW));
  public static final Field<Task, UUID> EXTERNAL_ID =
      TASKS.field("external_id", Type.UUID, Task::externalId, byDefault(GENERATED));
  public static final Field<Task, Id<User>> USER_ID =
      TASKS.field("user_id", Type.id(), Task::userId);
  public static final Field<Task, Id<Category>> CATEGORY_ID =
      TASKS.optional("category_id", Type.id(), Task::categoryId);

  public static final ToOne<Task, User> USER =
      TASKS.belongsTo("user", USER_ID, Deletion.CASCADE, () -> UserInTasks.TASKS);
  public static final ToOne<Task, Category> CATEGORY =
      TASKS.belongsTo("category", CATEGORY_ID, Deletion.SET_NULL, () -> Category.TASKS);
  public static final ManyToMany<Task, Tag> TAGS =
      TASKS.manyToMany("tags", "task_tags", "task_id", "tag_id", () -> Tag.TASKS);

  public static final Entity<Task> ENTITY =
      TASKS
          .entity(
              Task.class,
              ID,
              SLUG,
              TITLE,
              DESCRIPTION,
              IS_COMPLETED,
              PRIORITY,
              DUE_ON,
              REMIND_AT,
              CREATED_AT,
              EXTERNAL_ID,
              USER_ID,
              CATEGORY_ID)
          .relatedBy(USER, CATEGORY, TAGS)
          .servingInOrder(EXTERNAL_ID.ascending())
          .servingInOrder(DUE_ON.ascending())
          .servingInOrder(USER_ID.descending(), CREATED_AT.descending());

  /** What happens to a task that is completed. */
  public static final Change<Task> COMPLETED = Change.to(IS_COMPLETED, true);

  /** What happens to one that is to be done after all. */
  public static final Change<Task> REOPENED = Change.to(IS_COMPLETED, false);

  /** A new task, which is yet to be done and not urgent. */
  public static NewRow<Task> titled(String title, String slug, Id<User> user) {
    return NewRow.of(ENTITY).with(TITLE, title).with(SLUG, slug).with(USER_ID, user);
  }
}
