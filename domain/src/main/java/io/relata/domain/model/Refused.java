package io.relata.domain.model;

import java.util.List;
import java.util.stream.Collectors;

/** Ends a unit of work that would break rules, and carries all of them. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<Violation> violations;

  public Refused(List<Violation> violations) {
    super(violations.stream().map(Violation::toString).collect(Collectors.joining("; ")));
    this.violations = List.copyOf(violations);
  }

  public Refused(Violation violation) {
    this(List.of(violation));
  }

  /** Ends the work where rules are broken. */
  public static void ifAny(List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw new Refused(violations);
    }
  }

  public List<Violation> violations() {
    return violations;
  }
}
