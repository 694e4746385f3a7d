package io.relata.application.sequence;

import io.relata.application.work.UnitOfWork.Ending;
import io.relata.domain.memory.Store;
import io.relata.domain.model.Catalog;
import io.relata.domain.model.Context;
import io.relata.domain.query.Chance;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Steps made by chance, done in memory and on another adapter at once. Both must tell the same, and
 * have the same rows and links in the end. Nothing is passed over in comparing: identities are
 * levelled after undone work, and time stands still in both.
 */
public final class Sequence {

  private static final int STEPS = 8;

  private final long seed;
  private final Sides sides;
  private final Tally tally;
  private final Look look;
  private final List<Step> steps = new ArrayList<>();

  /** When all rows and links are looked at; that takes longer than most steps. */
  public enum Look {
    AT_THE_END,
    AFTER_EACH_STEP
  }

  public Sequence(long seed, Sides sides, Tally tally, Look look) {
    this.seed = seed;
    this.sides = sides;
    this.tally = tally;
    this.look = look;
  }

  /** Does all steps; the first ones only add rows. */
  public void run() {
    Chance chance = new Chance(seed * 0x9E3779B97F4A7C15L);
    Catalog subject = subject(chance);
    subject.entities().forEach(entity -> run(random(subject, chance).adding(entity)));
    for (int i = 0; i < STEPS; i++) {
      run(random(subject, chance).next());
    }
    requireSameContents();
    tally.countSequence();
  }

  /** Few contexts, so that steps meet: the one that others build on, and one or two of these. */
  private Catalog subject(Chance chance) {
    List<Context> others = new ArrayList<>(sides.catalog().contexts());
    Set<Context> chosen = new LinkedHashSet<>();
    chosen.add(others.removeFirst());
    chosen.add(chance.of(others));
    chosen.add(chance.of(others));
    return Catalog.of(chosen.toArray(Context[]::new));
  }

  /** Steps that speak of what is there now. */
  private RandomSteps random(Catalog subject, Chance chance) {
    return new RandomSteps(subject, sides.data(), chance);
  }

  private void run(Step step) {
    steps.add(step);
    try {
      Store before = sides.data();
      Outcome expected = Outcome.of(step, sides.memory());
      Outcome actual = Outcome.of(step, sides.other());
      require(expected.equals(actual), "memory: " + expected + "\nother:  " + actual);
      if (look == Look.AFTER_EACH_STEP) {
        requireSameContents();
      }
      tally.count(step, expected, new Effects(sides.catalog(), before, sides.data()));
      if (!stands(step, expected)) {
        sides.level().run();
      }
    } catch (RuntimeException e) {
      throw new AssertionError(told("it ends with " + e), e);
    }
  }

  private void requireSameContents() {
    List<String> differences =
        new Contents(sides.catalog(), sides.memory().reader()).differences(sides.other().reader());
    require(differences.isEmpty(), String.join("\n", differences));
  }

  private static boolean stands(Step step, Outcome outcome) {
    return outcome instanceof Outcome.Done && step.ending() == Ending.KEPT;
  }

  private void require(boolean holds, String difference) {
    if (!holds) {
      throw new AssertionError(told(difference));
    }
  }

  /** What was done and what went wrong, so that it can be done again. */
  private String told(String wrong) {
    StringBuilder told = new StringBuilder("sequence of seed ").append(seed).append(":\n");
    for (int i = 0; i < steps.size(); i++) {
      told.append("  ").append(i + 1).append(". ").append(steps.get(i)).append('\n');
    }
    return told.append("After the last of these:\n").append(wrong).toString();
  }

  /** The steps that were made so far. */
  List<Step> steps() {
    return List.copyOf(steps);
  }
}
