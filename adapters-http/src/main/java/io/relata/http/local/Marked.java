package io.relata.http.local;

import io.relata.http.language.Parameters;
import io.relata.http.language.Parameters.Parameter;
import io.relata.http.problem.Place;
import io.relata.http.problem.Rejection;
import java.util.List;
import java.util.Optional;

/** A parameter with an arrow at the place where it is wrong. */
public final class Marked {

  private static final int SHOWN_BEFORE = 40;
  private static final int SHOWN_BEHIND = 60;
  private static final String ARROW = " --> ";

  private Marked() {}

  /**
   * The part of an address that a place lies in; nothing where that is not exactly one parameter.
   */
  public static Optional<String> in(String address, Place place) {
    List<Parameter> there =
        parameters(address).stream()
            .filter(parameter -> parameter.name().equals(place.parameter()))
            .toList();
    return there.size() == 1 ? arrowed(there.getFirst(), place.column() - 1) : Optional.empty();
  }

  private static List<Parameter> parameters(String address) {
    try {
      return Parameters.of(Route.of(address).query().orElse("")).all();
    } catch (Rejection e) {
      // What can not even be decoded has no columns to count.
      return List.of();
    }
  }

  private static Optional<String> arrowed(Parameter parameter, int place) {
    int[] value = parameter.value().codePoints().map(Marked::visible).toArray();
    if (place < 0 || place > value.length) {
      return Optional.empty();
    }
    int from = Math.max(0, place - SHOWN_BEFORE);
    int to = Math.min(value.length, place + SHOWN_BEHIND);
    return Optional.of(
        parameter.name()
            + "="
            + (from > 0 ? "…" : "")
            + new String(value, from, place - from)
            + ARROW
            + new String(value, place, to - place)
            + (to < value.length ? "…" : ""));
  }

  private static int visible(int point) {
    return Character.isISOControl(point) ? '\uFFFD' : point;
  }
}
