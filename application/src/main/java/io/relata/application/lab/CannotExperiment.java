package io.relata.application.lab;

/** The database or its data are not fit for an experiment. */
public final class CannotExperiment extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String hint;

  /**
   * Says why.
   *
   * @param hint what would help
   */
  public CannotExperiment(String message, String hint) {
    super(message, null, false, false);
    this.hint = hint;
  }

  public String hint() {
    return hint;
  }
}
