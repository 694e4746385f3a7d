package io.relata.http.problem;

/** Carries a problem from where it is found to where the request is answered. */
public final class Rejection extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  Rejection(Problem problem) {
    super(problem.message(), null, false, false);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
