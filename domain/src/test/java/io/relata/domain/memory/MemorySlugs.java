package io.relata.domain.memory;

import io.relata.domain.tasks.Slugs;
import io.relata.domain.tasks.Task;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The slugs of tasks in memory, where work waits for all other work anyhow. */
record MemorySlugs(Tables tables) implements Slugs {

  @Override
  public void hold(Set<String> roots) {}

  @Override
  public Map<String, Integer> highest(Set<String> stems) {
    Map<String, Integer> highest = new HashMap<>();
    for (Task task : tables.visible().records(Task.ENTITY)) {
      for (String stem : stems) {
        int number = number(stem, task.slug());
        if (number > 0) {
          highest.merge(stem, number, Math::max);
        }
      }
    }
    return highest;
  }

  private static int number(String stem, String slug) {
    if (slug.equals(stem)) {
      return 1;
    }
    String rest = slug.startsWith(stem + "-") ? slug.substring(stem.length() + 1) : "";
    return rest.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(rest) : 0;
  }
}
