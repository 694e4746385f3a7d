package io.relata.http.render;

import io.relata.http.render.Accepted.Plan;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is offered under which names. */
final class Offer {

  /** What a wildcard stands for: forms that suit any rows. */
  private static final Set<Form> BY_WILDCARD = EnumSet.of(Form.JSON, Form.NDJSON, Form.CSV);

  private Offer() {}

  static boolean covers(MediaRange range, Form form) {
    return range.isWildcard()
        ? BY_WILDCARD.contains(form) && range.includes(form.mediaType())
        : form(range).filter(form::equals).isPresent();
  }

  /** The form of a name, with nulls or without. */
  private static Optional<Form> form(MediaRange range) {
    String nulls = range.parameter("nulls").orElse("");
    return switch (range.name() + (nulls.isEmpty() ? "" : ";nulls=" + nulls)) {
      case "application/json", "application/vnd.pgrst.array", "application/vnd.pgrst.array+json" ->
          Optional.of(Form.JSON);
      case "application/json;nulls=stripped",
          "application/vnd.pgrst.array;nulls=stripped",
          "application/vnd.pgrst.array+json;nulls=stripped" ->
          Optional.of(Form.JSON_STRIPPED);
      case "application/vnd.pgrst.object", "application/vnd.pgrst.object+json" ->
          Optional.of(Form.OBJECT);
      case "application/vnd.pgrst.object;nulls=stripped",
          "application/vnd.pgrst.object+json;nulls=stripped" ->
          Optional.of(Form.OBJECT_STRIPPED);
      case "application/x-ndjson" -> Optional.of(Form.NDJSON);
      case "text/csv" -> Optional.of(Form.CSV);
      default -> Optional.empty();
    };
  }

  /** The plan that is asked for, where one is. */
  static Optional<Plan> plan(MediaRange range) {
    return notation(range)
        .flatMap(
            notation ->
                planned(range)
                    .flatMap(of -> options(range).map(options -> new Plan(notation, of, options))));
  }

  private static Optional<Plan.Notation> notation(MediaRange range) {
    return switch (range.name()) {
      case "application/vnd.pgrst.plan+json" -> Optional.of(Plan.Notation.JSON);
      case "application/vnd.pgrst.plan", "application/vnd.pgrst.plan+text" ->
          Optional.of(Plan.Notation.TEXT);
      default -> Optional.empty();
    };
  }

  private static Optional<Form> planned(MediaRange range) {
    String planned = range.parameter("for").orElse(Form.JSON.mediaType());
    return MediaRange.read(planned).flatMap(Offer::form);
  }

  /** Nothing where one of them is not known. */
  private static Optional<Set<Plan.Option>> options(MediaRange range) {
    Set<Plan.Option> options = EnumSet.noneOf(Plan.Option.class);
    for (String word : Quoted.split(range.parameter("options").orElse(""), '|')) {
      Optional<Plan.Option> option =
          Arrays.stream(Plan.Option.values())
              .filter(known -> known.name().equals(word.strip().toUpperCase(Locale.ROOT)))
              .findFirst();
      if (option.isEmpty() && !word.isBlank()) {
        return Optional.empty();
      }
      option.ifPresent(options::add);
    }
    return Optional.of(options);
  }
}
