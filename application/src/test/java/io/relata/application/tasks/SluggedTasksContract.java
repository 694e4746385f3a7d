package io.relata.application.tasks;

import static io.relata.domain.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.application.UnderRules;
import io.relata.application.write.NoSuchRow;
import io.relata.domain.Given;
import io.relata.domain.Race;
import io.relata.domain.model.Change;
import io.relata.domain.model.Graph;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Related;
import io.relata.domain.model.Violation;
import io.relata.domain.people.User;
import io.relata.domain.tasks.Task;
import io.relata.domain.tasks.UserInTasks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the rules of tasks come to, on any adapter. */
public interface SluggedTasksContract extends UnderRules {

  @Test
  default void aTaskIsCalledAfterItsTitle() {
    Id<User> alice = given().user("alice");

    creating().add(Task.ENTITY, List.of(titled("Crème brûlée", alice)), KEPT);

    assertThat(slugs()).containsExactly("creme-brulee");
  }

  @Test
  default void tasksOfOneTitleAreNumbered() {
    Id<User> alice = given().user("alice");

    creating().add(Task.ENTITY, List.of(titled("Plan", alice), titled("plan!", alice)), KEPT);
    creating().add(Task.ENTITY, List.of(titled("Plan 2", alice), titled("Plan", alice)), KEPT);

    assertThat(slugs()).containsExactly("plan", "plan-2", "plan-2-2", "plan-3");
  }

  @Test
  default void aSlugThatIsGivenIsKeptAndPassedOver() {
    Id<User> alice = given().user("alice");
    Graph<Task> given = Graph.of(Task.titled("Other", "plan-2", alice));

    creating()
        .add(
            Task.ENTITY,
            List.of(titled("Plan", alice), given, titled("Plan", alice), titled("Plan", alice)),
            KEPT);

    assertThat(slugs()).containsExactly("plan", "plan-2", "plan-3", "plan-4");
  }

  @Test
  default void aSlugThatIsTakenIsRefusedWhereItIsGiven() {
    Id<User> alice = given().user("alice");
    creating().add(Task.ENTITY, List.of(titled("Plan", alice)), KEPT);

    assertRefused(
            () ->
                creating()
                    .add(Task.ENTITY, List.of(Graph.of(Task.titled("P", "plan", alice))), KEPT))
        .map(Violation::toString)
        .containsExactly("[0].slug is taken already");
  }

  @Test
  default void tasksOfAUserAreCalledAfterTheirTitlesToo() {
    Graph<User> alice =
        Graph.of(User.named("alice", "alice@example.com"))
            .with(
                UserInTasks.TASKS,
                Stream.of("Plan", "Trip", "Plan")
                    .map(title -> Related.of(NewRow.of(Task.ENTITY).with(Task.TITLE, title)))
                    .toList());

    creating().add(User.ENTITY, List.of(alice), KEPT);

    assertThat(slugs()).containsExactly("plan", "trip", "plan-2");
  }

  @Test
  default void aTaskWithoutATitleIsRefusedForThat() {
    Id<User> alice = given().user("alice");

    assertRefused(
            () ->
                creating()
                    .add(
                        Task.ENTITY,
                        List.of(Graph.of(NewRow.of(Task.ENTITY).with(Task.USER_ID, alice))),
                        KEPT))
        .map(Violation::toString)
        .containsExactly("[0].title is missing");
  }

  @Test
  default void manyWhoWantTheSameSlugGetOneEach() {
    Id<User> alice = given().user("alice");

    List<Optional<List<Id<Task>>>> added =
        Race.of(
            8,
            runner ->
                creating()
                    .add(
                        Task.ENTITY,
                        runner % 2 == 0
                            ? List.of(titled("Plan", alice), titled("Trip", alice))
                            : List.of(titled("Trip", alice), titled("Plan", alice)),
                        KEPT));

    assertThat(added).allMatch(Optional::isPresent);
    assertThat(slugs())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of("plan", "trip")
                .flatMap(
                    stem ->
                        Stream.iterate(1, n -> n <= 8, n -> n + 1)
                            .map(n -> n == 1 ? stem : stem + "-" + n))
                .toList());
  }

  @Test
  default void aTaskIsCompletedAndReopenedHoweverOften() {
    Id<User> alice = given().user("alice");
    Id<Task> task = creating().add(Task.ENTITY, List.of(titled("Plan", alice)), KEPT).getFirst();

    act(Task.ENTITY, "complete", task);
    act(Task.ENTITY, "complete", task);
    assertThat(given().all(Task.ENTITY).getFirst().get(Task.IS_COMPLETED)).isTrue();
    act(Task.ENTITY, "reopen", task);
    assertThat(given().all(Task.ENTITY).getFirst().get(Task.IS_COMPLETED)).isFalse();
    assertThatThrownBy(() -> act(Task.ENTITY, "complete", Id.of(999_999)))
        .isInstanceOf(NoSuchRow.class)
        .hasMessage("there is no row 999999 in tasks.tasks");
  }

  @Test
  default void aTitleThatChangesLeavesTheSlug() {
    Id<User> alice = given().user("alice");
    Id<Task> task = creating().add(Task.ENTITY, List.of(titled("Plan", alice)), KEPT).getFirst();

    rules().repositories().of(Task.ENTITY).change(Set.of(task), Change.to(Task.TITLE, "Another"));

    assertThat(slugs()).containsExactly("plan");
  }

  private static Graph<Task> titled(String title, Id<User> user) {
    return Graph.of(NewRow.of(Task.ENTITY).with(Task.TITLE, title).with(Task.USER_ID, user));
  }

  private List<String> slugs() {
    return given().all(Task.ENTITY).stream().map(task -> task.get(Task.SLUG)).toList();
  }

  private Given given() {
    return new Given(world());
  }
}
