package io.relata.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Blog;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Tag;
import io.relata.domain.blog.UserInBlog;
import io.relata.domain.people.Group;
import io.relata.domain.people.People;
import io.relata.domain.people.Profile;
import io.relata.domain.people.User;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The records name each other in constants, so whichever is loaded first must find the others. */
class LoadingTest {

  private static final List<String> MODEL = new ModelText().call();

  @ParameterizedTest
  @ValueSource(
      classes = {
        User.class,
        Profile.class,
        Group.class,
        People.class,
        Author.class,
        Post.class,
        Tag.class,
        Comment.class,
        UserInBlog.class,
        Blog.class
      })
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

  private static URLClassLoader afresh() {
    return new URLClassLoader(
        new URL[] {placeOf(People.class), placeOf(ModelText.class)},
        ClassLoader.getPlatformClassLoader());
  }

  private static URL placeOf(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }
}
