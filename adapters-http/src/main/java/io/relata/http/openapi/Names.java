package io.relata.http.openapi;

import io.relata.domain.model.Entity;
import io.relata.domain.query.Report;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What parts and operations are called: {@code BlogPosts}, {@code listBlogPosts}. */
final class Names {

  private Names() {}

  static String of(Entity<?> entity) {
    return capitalized(entity.name().context()) + capitalized(entity.name().collection());
  }

  /** A new row, with what is around it. */
  static String added(Entity<?> entity) {
    return of(entity) + "New";
  }

  /** A new row that is written within another, to which it belongs. */
  static String branch(Entity<?> entity) {
    return of(entity) + "Branch";
  }

  static String changed(Entity<?> entity) {
    return of(entity) + "Change";
  }

  static String put(Entity<?> entity) {
    return of(entity) + "Put";
  }

  static String page(Entity<?> entity) {
    return of(entity) + "Page";
  }

  static String written(Entity<?> entity) {
    return of(entity) + "Written";
  }

  static String one(Entity<?> entity) {
    return of(entity) + "One";
  }

  static String report(Report<?> report) {
    return capitalized(report.context()) + capitalized(report.name());
  }

  /** {@code line_items} as {@code LineItems}. */
  static String capitalized(String name) {
    return Arrays.stream(name.split("[_-]", -1))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }

  /** {@code line_items} as people write it. */
  static String words(Entity<?> entity) {
    return entity.name().collection().replace('_', ' ');
  }
}
