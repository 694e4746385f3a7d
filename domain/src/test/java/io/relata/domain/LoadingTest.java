package io.relata.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.blog.Blog;
import io.relata.domain.blog.UserInBlog;
import io.relata.domain.budget.HouseholdBudget;
import io.relata.domain.budget.UserInBudget;
import io.relata.domain.model.Entity;
import io.relata.domain.people.People;
import io.relata.domain.school.School;
import io.relata.domain.shop.Shop;
import io.relata.domain.tasks.Tasks;
import io.relata.domain.tasks.UserInTasks;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The records name each other in constants, so whichever is loaded first must find the others. */
class LoadingTest {

  private static final List<String> MODEL = new ModelText().call();

  @ParameterizedTest
  @MethodSource("classes")
  void theModelIsTheSameWhicheverClassIsLoadedFirst(Class<?> first) throws Exception {
    try (URLClassLoader afresh = afresh()) {
      Class<?> loaded = Class.forName(first.getName(), true, afresh);
      assertThat(loaded).isNotSameAs(first);
      Constructor<?> text = afresh.loadClass(ModelText.class.getName()).getDeclaredConstructor();
      text.setAccessible(true);
      assertThat(((Callable<?>) text.newInstance()).call()).isEqualTo(MODEL);
    }
  }

  @Test
  void theModelTellsOfAllThatIsDeclared() {
    assertThat(MODEL)
        .contains(
            "blog.tags [blog.tags.id, blog.tags.name] []",
            "people.users.author has one blog.authors blog.authors.user",
            "blog.post_tags(post_id, tag_id)");
  }

  private static Stream<Class<?>> classes() {
    return Stream.concat(
        Contexts.CATALOG.entities().stream().map(Entity::record),
        Stream.of(
            Contexts.class,
            People.class,
            Blog.class,
            UserInBlog.class,
            Tasks.class,
            UserInTasks.class,
            HouseholdBudget.class,
            UserInBudget.class,
            School.class,
            Shop.class));
  }

  private static URLClassLoader afresh() {
    return new URLClassLoader(
        new URL[] {placeOf(People.class), placeOf(ModelText.class)},
        ClassLoader.getPlatformClassLoader());
  }

  private static URL placeOf(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }
}
