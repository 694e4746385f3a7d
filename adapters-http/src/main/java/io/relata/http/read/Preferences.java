package io.relata.http.read;

import io.relata.domain.query.Counting;
import io.relata.http.exchange.Wire;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a client prefers, from its {@code Prefer} headers. What is not known is passed over, or
 * refused where the client asks for strict handling.
 *
 * @param applied the preferences that change the answer, as the client wrote them
 */
record Preferences(Counting counting, List<String> applied) {

  private static final List<String> OF_WRITING =
      List.of("return", "resolution", "missing", "tx", "max-affected");

  static Preferences of(List<String> headers) {
    Counting counting = Counting.NONE;
    boolean strict = false;
    List<String> applied = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String preference : split(headers)) {
      Optional<Counting> count = counting(preference);
      if (count.isPresent()) {
        counting = count.get();
        applied.add(preference);
      } else if (preference.startsWith("handling=")) {
        strict = preference.equals("handling=strict");
        applied.add(preference);
      } else if (!OF_WRITING.contains(nameOf(preference))) {
        unknown.add(preference);
      }
    }
    if (strict && !unknown.isEmpty()) {
      throw Problem.of(Kind.UNKNOWN_PREFERENCE, "some preferences are not known here")
          .withDetails(String.join(", ", unknown))
          .withHint("leave them out, or leave out handling=strict")
          .rejection();
    }
    return new Preferences(counting, List.copyOf(applied));
  }

  /** Says which of them are followed. */
  void tell(Wire wire) {
    if (!applied.isEmpty()) {
      wire.tell("Preference-Applied", String.join(", ", applied));
    }
  }

  private static List<String> split(List<String> headers) {
    return headers.stream()
        .flatMap(header -> List.of(header.split(",", -1)).stream())
        .map(String::strip)
        .filter(preference -> !preference.isEmpty())
        .toList();
  }

  private static Optional<Counting> counting(String preference) {
    return switch (preference.toLowerCase(Locale.ROOT)) {
      case "count=exact" -> Optional.of(Counting.EXACT);
      case "count=planned" -> Optional.of(Counting.PLANNED);
      case "count=estimated" -> Optional.of(Counting.ESTIMATED);
      default -> Optional.empty();
    };
  }

  private static String nameOf(String preference) {
    int equals = preference.indexOf('=');
    return equals < 0 ? preference : preference.substring(0, equals);
  }
}
