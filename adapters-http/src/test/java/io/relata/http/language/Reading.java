package io.relata.http.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.relata.domain.blog.Blog;
import io.relata.domain.budget.HouseholdBudget;
import io.relata.domain.model.Catalog;
import io.relata.domain.model.Entity;
import io.relata.domain.people.People;
import io.relata.domain.query.Query;
import io.relata.http.problem.Problem;
import io.relata.http.problem.Rejection;
import io.relata.http.view.View;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Reads addresses for the tests, which write them as people would: without escapes. */
final class Reading {

  static final Catalog BLOG = Catalog.of(People.CONTEXT, Blog.CONTEXT);

  private static final Catalog CATALOG =
      Catalog.of(People.CONTEXT, Blog.CONTEXT, HouseholdBudget.CONTEXT, Kinds.CONTEXT);

  private static final Language LANGUAGE = new Language(CATALOG);

  private Reading() {}

  /** The query string that says the same with everything escaped. */
  static String escaped(String plain) {
    return Arrays.stream(plain.split("&", -1))
        .map(
            pair ->
                Arrays.stream(pair.split("=", 2))
                    .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                    .collect(Collectors.joining("=")))
        .collect(Collectors.joining("&"));
  }

  static <T> Asked<T> raw(Entity<T> entity, String address) {
    return LANGUAGE.read(entity, Parameters.of(address));
  }

  static <T> Query<T> query(Entity<T> entity, String plain) {
    return raw(entity, escaped(plain)).query();
  }

  static <T> View view(Entity<T> entity, String plain) {
    return raw(entity, escaped(plain)).view();
  }

  static Problem problem(Entity<?> entity, String plain) {
    Rejection rejection = catchThrowableOfType(Rejection.class, () -> raw(entity, escaped(plain)));
    assertThat(rejection).as(plain).isNotNull();
    return rejection.problem();
  }
}
