package io.relata.application.sequence;

import io.relata.application.write.Shown;
import io.relata.domain.model.Violation;
import java.util.Map;
import java.util.TreeMap;

/** What all steps of a run came to, so that a run in which nothing happened is seen. */
public final class Tally {

  private final Map<String, Long> counts = new TreeMap<>();

  synchronized void countSequence() {
    count("sequences", 1);
  }

  synchronized void count(Step step, Outcome outcome, Effects effects) {
    count("steps", 1);
    String name = step.getClass().getSimpleName() + " " + step.ending();
    switch (outcome) {
      case Outcome.Done(var told) -> {
        count(name + " done", 1);
        if (step instanceof Step.Put<?> put) {
          count("put to " + put.placement().resolution(), 1);
        }
        if (step instanceof Step.Remove<?> && told instanceof Shown<?> removed) {
          count("rows that went with others", Math.max(0, effects.gone() - removed.ids().size()));
          count("rows that were released", effects.released());
        }
      }
      case Outcome.RefusedFor(var violations) -> {
        count("refused", 1);
        count(name + " refused", 1);
        violations.stream().map(Violation::rule).forEach(rule -> count("rule " + rule, 1));
      }
      case Outcome.Ended _ -> count(name + " ended", 1);
    }
  }

  private void count(String what, long number) {
    counts.merge(what, number, Long::sum);
  }

  /** How often each thing happened. */
  public synchronized Map<String, Long> counts() {
    return Map.copyOf(counts);
  }

  @Override
  public synchronized String toString() {
    return counts.toString();
  }
}
