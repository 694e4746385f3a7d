package io.relata.domain.tasks;

import java.util.Map;
import java.util.Set;

/** The slugs of all tasks. */
public interface Slugs {

  /**
   * Keeps slugs of these {@linkplain Slug#root roots} to the work at hand until it ends: whoever
   * wants one of them waits.
   */
  void hold(Set<String> roots);

  /**
   * The highest number that is taken behind each stem: one where only the stem itself is, and
   * nothing for a stem that is free.
   */
  Map<String, Integer> highest(Set<String> stems);
}
