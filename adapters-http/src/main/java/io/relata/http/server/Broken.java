package io.relata.http.server;

import io.relata.domain.model.Clash;
import io.relata.domain.model.Comparison;
import io.relata.domain.model.EntityName;
import io.relata.domain.model.Refused;
import io.relata.domain.model.Violation;
import io.relata.domain.query.Query;
import io.relata.http.language.Address;
import io.relata.http.problem.BrokenRule;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import io.relata.http.read.Addresses;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is told where rules of the domain were broken: all of them, under the code of the first. */
final class Broken {

  private static final int TOLD_IN_MESSAGE = 5;
  private static final int LONGEST_ADDRESS = 8_000;

  private Broken() {}

  static Problem problem(Refused refused) {
    List<Violation> violations = refused.violations();
    Kind kind = violations.stream().findFirst().map(Broken::kind).orElse(Kind.BROKEN_RULE);
    return Problem.of(kind, message(violations))
        .breaking(violations.stream().map(Broken::rule).toList());
  }

  private static BrokenRule rule(Violation violation) {
    return new BrokenRule(
        violation.field(),
        violation.rule(),
        violation.message(),
        violation.clash().flatMap(Broken::address));
  }

  /** One row has an address of its own, several have that of their collection with a filter. */
  private static <T> Optional<String> address(Clash<T> clash) {
    EntityName name = clash.entity().name();
    return clash.which() instanceof Comparison<T>(var field, var operator, var id)
            && field.equals(clash.entity().id())
            && operator == Comparison.Operator.EQUAL
        ? Optional.of(Addresses.of(name, id))
        : parameters(clash).map(parameters -> Addresses.of(name) + "?" + parameters);
  }

  private static <T> Optional<String> parameters(Clash<T> clash) {
    try {
      return Optional.of(Address.of(Query.from(clash.entity()).where(clash.which())))
          .filter(parameters -> parameters.length() <= LONGEST_ADDRESS);
    } catch (IllegalArgumentException unsaid) {
      return Optional.empty();
    }
  }

  /** A body may break rules in thousands of places. */
  private static String message(List<Violation> violations) {
    String first =
        violations.stream()
            .limit(TOLD_IN_MESSAGE)
            .map(Violation::toString)
            .collect(Collectors.joining("; "));
    int more = violations.size() - TOLD_IN_MESSAGE;
    return more > 0 ? first + "; and " + more + " more" : first;
  }

  private static Kind kind(Violation violation) {
    return switch (violation.rule()) {
      case Violation.DUPLICATE -> Kind.DUPLICATE;
      case Violation.UNKNOWN_REFERENCE -> Kind.UNKNOWN_REFERENCE;
      case Violation.RESTRICTED -> Kind.STILL_NEEDED;
      case Violation.MISSING -> Kind.MISSING_VALUE;
      case Violation.STATE -> Kind.NOT_NOW;
      case "length" -> Kind.TEXT_TOO_LONG;
      default -> Kind.BROKEN_RULE;
    };
  }
}
