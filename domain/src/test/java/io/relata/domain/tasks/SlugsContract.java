package io.relata.domain.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.Given;
import io.relata.domain.World;
import io.relata.domain.model.Id;
import io.relata.domain.people.User;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@link Slugs} do. */
public interface SlugsContract {

  /** A world that nobody has touched yet; the same one all through a test. */
  World world();

  @Test
  default void theHighestNumberBehindAStemIsKnown() {
    taken("plan", "plan-2", "plan-10", "plan-b", "plan-b-7", "plans", "Plan-20", "trip-3");

    assertThat(world().slugs().highest(Set.of("plan", "plan-b", "trip", "free")))
        .isEqualTo(Map.of("plan", 10, "plan-b", 7, "trip", 3));
    assertThat(world().slugs().highest(Set.of())).isEmpty();
  }

  @Test
  default void whatIsNoNumberDoesNotCount() {
    taken("plan", "plan-02", "plan-2x", "plan-x2", "plan-1234567890", "plan--4", "plan-", "plan-0");

    assertThat(world().slugs().highest(Set.of("plan"))).isEqualTo(Map.of("plan", 1));
  }

  @Test
  default void signsThatMeanMoreInSqlMeanThemselves() {
    taken("a%c", "a_c-3", "abc-9", "it's-4");

    assertThat(world().slugs().highest(Set.of("a%c", "a_c", "it's")))
        .isEqualTo(Map.of("a%c", 1, "a_c", 3, "it's", 4));
  }

  private void taken(String... slugs) {
    Id<User> user = new Given(world()).user("alice");
    world()
        .rows(Task.ENTITY)
        .add(Stream.of(slugs).map(slug -> Task.titled("Any", slug, user)).toList());
  }
}
