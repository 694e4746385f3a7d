package io.relata.http.preference;

import io.relata.application.work.UnitOfWork.Ending;
import io.relata.domain.model.Resolution;
import io.relata.domain.query.Counting;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;

/**
 * What a client prefers, from its {@code Prefer} headers. What is not known is passed over, or
 * refused where the client asks for strict handling.
 *
 * @param resolution what becomes of rows that are there already, where some may be
 * @param mostAffected how many rows may be changed or removed, where that is bounded
 * @param applied the preferences that change the answer, as the client wrote them
 */
public record Preferences(
    Counting counting,
    Returning returning,
    Missing missing,
    Optional<Resolution> resolution,
    Ending ending,
    OptionalLong mostAffected,
    List<String> applied) {

  private static final Preferences NONE =
      new Preferences(
          Counting.NONE,
          Returning.MINIMAL,
          Missing.NULL,
          Optional.empty(),
          Ending.KEPT,
          OptionalLong.empty(),
          List.of());

  private static final List<String> NOT_OFFERED = List.of("resolution=", "tx=");

  /** What a request is for: each kind of preference belongs to some of them. */
  public enum Purpose {
    READING,
    WRITING,
    LINKING
  }

  public Preferences {
    applied = List.copyOf(applied);
  }

  public static Preferences of(List<String> headers, Purpose purpose) {
    if (headers.isEmpty()) {
      return NONE;
    }
    Preferences preferences = NONE;
    List<String> applied = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String preference : split(headers)) {
      Optional<Known> known = Known.of(preference);
      if (known.isEmpty()) {
        unknown.add(preference);
      } else if (known.get().isFor(purpose)) {
        preferences = known.get().appliedTo(preferences);
        applied.add(preference);
      }
    }
    if (purpose != Purpose.READING) {
      unknown.forEach(Preferences::requireHarmless);
    }
    boolean strict = applied.contains("handling=strict");
    if (strict && !unknown.isEmpty()) {
      throw Problem.of(Kind.UNKNOWN_PREFERENCE, "some preferences are not known here")
          .withDetails(String.join(", ", unknown))
          .withHint("leave them out, or leave out handling=strict")
          .rejection();
    }
    return (strict ? preferences : preferences.unbounded()).applying(applied);
  }

  /** What becomes of a request by each preference that it may have, by its text. */
  public static Map<String, String> known(Purpose purpose) {
    return Known.saying(purpose);
  }

  /** How many rows may be affected is asked together with strict handling only. */
  private Preferences unbounded() {
    return new Preferences(
        counting, returning, missing, resolution, ending, OptionalLong.empty(), applied);
  }

  /** Passing these over would write something else than what was meant. */
  private static void requireHarmless(String preference) {
    if (NOT_OFFERED.stream().anyMatch(preference::startsWith)) {
      throw Problem.of(Kind.UNKNOWN_PREFERENCE, "a preference is not offered here")
          .withDetails(preference)
          .rejection();
    }
  }

  private static List<String> split(List<String> headers) {
    List<String> preferences = new ArrayList<>();
    for (String header : headers) {
      for (String preference : header.split(",", -1)) {
        if (!preference.isBlank()) {
          preferences.add(preference.strip());
        }
      }
    }
    return preferences;
  }

  Preferences counting(Counting wanted) {
    return new Preferences(wanted, returning, missing, resolution, ending, mostAffected, applied);
  }

  Preferences returning(Returning wanted) {
    return new Preferences(counting, wanted, missing, resolution, ending, mostAffected, applied);
  }

  Preferences missing(Missing wanted) {
    return new Preferences(counting, returning, wanted, resolution, ending, mostAffected, applied);
  }

  Preferences resolving(Resolution wanted) {
    return new Preferences(
        counting, returning, missing, Optional.of(wanted), ending, mostAffected, applied);
  }

  Preferences ending(Ending wanted) {
    return new Preferences(counting, returning, missing, resolution, wanted, mostAffected, applied);
  }

  Preferences affectingAtMost(long rows) {
    return new Preferences(
        counting, returning, missing, resolution, ending, OptionalLong.of(rows), applied);
  }

  private Preferences applying(List<String> preferences) {
    return new Preferences(
        counting, returning, missing, resolution, ending, mostAffected, preferences);
  }

  /** Says which of them are followed. */
  public void tell(BiConsumer<String, String> headers) {
    if (!applied.isEmpty()) {
      headers.accept("Preference-Applied", String.join(", ", applied));
    }
  }
}
