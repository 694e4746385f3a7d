package io.relata.application.shadow;

import io.relata.application.query.Budget;
import java.util.function.Supplier;

/**
 * Hears of every statement that runs on behalf of one piece of work. Carried by a scoped value, so
 * that nothing between the listener and the adapters has to hand it on. Adapters ask {@link
 * #isListening} first and gather nothing when nobody does.
 */
public interface Shadow {

  /** What a read that now starts may cost. The reader itself sees to it that it costs no more. */
  void plannedRead(Budget budget);

  /** What repositories may cost from now on, besides what was planned for them before. */
  void planned(Budget budget);

  /**
   * A repository is about to run a statement. Where nothing was planned for repositories, nothing
   * bounds them.
   *
   * @throws io.relata.application.query.BudgetExceeded when it is more than was planned
   */
  void starts();

  /** A statement ran. */
  void ran(Statement statement);

  /** A unit of work ended; where it is begun anew, the last one told is the one that counts. */
  void ended(Transaction transaction);

  /** Whether anything that is told is heard. */
  default boolean isListening() {
    return true;
  }

  /**
   * Whether statements come with the values they ran with, so that they can be explained again. For
   * development: values are anybody's data, and stay as long as the statement is kept.
   */
  default boolean keepsValues() {
    return false;
  }

  /** The shadow of the work that this thread does now. */
  static Shadow current() {
    return Carrier.CURRENT.orElse(Silent.SHADOW);
  }

  /** Does a piece of work with this shadow listening. */
  default <R> R over(Supplier<R> work) {
    return ScopedValue.where(Carrier.CURRENT, this).call(work::get);
  }
}
