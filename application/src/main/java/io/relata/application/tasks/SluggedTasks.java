package io.relata.application.tasks;

import io.relata.application.query.Budget;
import io.relata.application.shadow.Shadow;
import io.relata.application.write.Overseen;
import io.relata.domain.model.Change;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Put;
import io.relata.domain.model.Repository;
import io.relata.domain.model.Resolution;
import io.relata.domain.tasks.Slug;
import io.relata.domain.tasks.Slugs;
import io.relata.domain.tasks.Task;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tasks, each of which gets a slug made of its title where it brings none. */
public final class SluggedTasks extends Overseen<Task> {

  private final Slugs slugs;

  public SluggedTasks(Repository<Task> tasks, Slugs slugs) {
    super(tasks);
    this.slugs = slugs;
  }

  @Override
  public List<Task> add(Collection<NewRow<Task>> added) {
    Set<String> stems =
        added.stream().flatMap(row -> stem(row).stream()).collect(Collectors.toSet());
    Set<String> given = given(added);
    hold(Set.copyOf(stems), given);
    Map<String, Integer> highest = new HashMap<>();
    if (!stems.isEmpty()) {
      Shadow.current().planned(Budget.ONE_STATEMENT);
      highest.putAll(slugs.highest(stems));
    }
    return super.add(added.stream().map(row -> slugged(row, highest, given)).toList());
  }

  /** A title without a slug may be missing too, and is refused for that later. */
  private static Optional<String> stem(NewRow<Task> row) {
    return row.stored(Task.SLUG).isPresent()
        ? Optional.empty()
        : row.stored(Task.TITLE).map(title -> Slug.stem((String) title));
  }

  private static Set<String> given(Collection<NewRow<Task>> rows) {
    return rows.stream()
        .flatMap(row -> row.stored(Task.SLUG).stream())
        .map(String.class::cast)
        .collect(Collectors.toSet());
  }

  private static NewRow<Task> slugged(
      NewRow<Task> row, Map<String, Integer> highest, Set<String> given) {
    return stem(row).map(stem -> row.with(Task.SLUG, free(stem, highest, given))).orElse(row);
  }

  private static String free(String stem, Map<String, Integer> highest, Set<String> given) {
    String slug;
    do {
      slug = Slug.numbered(stem, highest.merge(stem, 1, Integer::sum));
    } while (given.contains(slug));
    return slug;
  }

  @Override
  public List<Put<Task>> put(
      Collection<NewRow<Task>> put, Field<Task, ?> key, Resolution resolution) {
    hold(given(put), Set.of());
    return super.put(put, key, resolution);
  }

  @Override
  public int change(Set<Id<Task>> ids, Change<Task> change) {
    Optional.ofNullable(change.stored(Task.SLUG))
        .ifPresent(slug -> hold(Set.of((String) slug), Set.of()));
    return super.change(ids, change);
  }

  /** Who brings a slug waits for who makes one, too, so that neither gets what the other has. */
  private void hold(Set<String> some, Set<String> others) {
    Set<String> roots =
        Stream.concat(some.stream(), others.stream()).map(Slug::root).collect(Collectors.toSet());
    if (!roots.isEmpty()) {
      Shadow.current().planned(Budget.ONE_STATEMENT);
      slugs.hold(roots);
    }
  }
}
