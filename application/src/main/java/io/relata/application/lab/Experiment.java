package io.relata.application.lab;

/**
 * A comparison of ways to do the same with the data.
 *
 * @param name by which it is asked for
 * @param question what its figures answer
 * @param explanation what is done, and what is to be seen, in two sentences
 * @param procedure how it is run
 */
public record Experiment(
    String name, String title, String question, String explanation, Procedure procedure) {

  /** How an experiment is run. */
  @FunctionalInterface
  public interface Procedure {

    /**
     * Runs it.
     *
     * @param progress hears how far it is; what it throws ends the run
     * @throws CannotExperiment where the database or its data are not fit for it
     */
    Findings run(Bounds bounds, Progress progress);
  }
}
