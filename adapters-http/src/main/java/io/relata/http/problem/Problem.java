package io.relata.http.problem;

import java.util.List;
import java.util.Optional;

/**
 * Why a request can not be answered, in the words of who asked.
 *
 * @param message what was wrong, and where
 * @param details more about it, where there is more
 * @param hint what would be right, where that can be said
 * @param place where in the request it was found, where it was in one place
 * @param broken the rules that it breaks, where it breaks some
 */
public record Problem(
    Kind kind,
    String message,
    Optional<String> details,
    Optional<String> hint,
    Optional<Place> place,
    List<BrokenRule> broken) {

  public Problem {
    broken = List.copyOf(broken);
  }

  public static Problem of(Kind kind, String message) {
    return new Problem(
        kind, message, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  /** One row was asked for by itself, and there are none, or several. */
  public static Problem notOneRow(String details) {
    return of(Kind.NOT_ONE_ROW, "one row was asked for, and there is not exactly one")
        .withDetails(details);
  }

  public Problem withDetails(String text) {
    return new Problem(kind, message, Optional.of(text), hint, place, broken);
  }

  public Problem withHint(String text) {
    return new Problem(kind, message, details, Optional.of(text), place, broken);
  }

  public Problem at(Place found) {
    return new Problem(kind, message, details, hint, Optional.of(found), broken);
  }

  public Problem breaking(List<BrokenRule> rules) {
    return new Problem(kind, message, details, hint, place, rules);
  }

  /** Ends the request with this problem. */
  public Rejection rejection() {
    return new Rejection(this);
  }
}
