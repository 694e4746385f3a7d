package io.relata.http.preference;

import io.relata.application.work.UnitOfWork.Ending;
import io.relata.domain.model.Resolution;
import io.relata.domain.query.Counting;
import io.relata.http.preference.Preferences.Purpose;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The preferences that are known, each with what it changes.
 *
 * @param says what becomes of a request that has it
 * @param purposes the requests that follow it
 */
record Known(String says, Set<Purpose> purposes, UnaryOperator<Preferences> change) {

  private static final Pattern AT_MOST = Pattern.compile("max-affected=([0-9]{1,18})");
  private static final String SAYS_AT_MOST =
      "with handling=strict, refuse to change or remove more rows than this";
  private static final Map<String, Known> BY_TEXT = new LinkedHashMap<>();

  static {
    Set<Purpose> all = EnumSet.allOf(Purpose.class);
    know(
        "handling=strict",
        "refuse preferences that are not known",
        all,
        preferences -> preferences);
    know(
        "handling=lenient",
        "pass over preferences that are not known, as without it",
        all,
        preferences -> preferences);
    Set<Purpose> both = EnumSet.of(Purpose.READING, Purpose.WRITING);
    know(
        "count=exact",
        "count all rows that fit",
        both,
        preferences -> preferences.counting(Counting.EXACT));
    know(
        "count=planned",
        "take the planner's estimate of how many rows fit",
        both,
        preferences -> preferences.counting(Counting.PLANNED));
    know(
        "count=estimated",
        "count exactly where there are few rows, and estimate where there are many",
        both,
        preferences -> preferences.counting(Counting.ESTIMATED));
    Set<Purpose> writing = EnumSet.of(Purpose.WRITING);
    know(
        "return=minimal",
        "answer without a body, as without it",
        writing,
        it -> it.returning(Returning.MINIMAL));
    know(
        "return=headers-only",
        "answer with the Location of the row",
        writing,
        it -> it.returning(Returning.HEADERS_ONLY));
    know(
        "return=representation",
        "answer with the rows, as select shows them",
        writing,
        it -> it.returning(Returning.REPRESENTATION));
    know(
        "missing=default",
        "give a row that lacks one of the columns the field's default",
        writing,
        it -> it.missing(Missing.DEFAULT));
    know(
        "missing=null",
        "give a row that lacks one of the columns no value, as without it",
        writing,
        it -> it.missing(Missing.NULL));
    know(
        "resolution=merge-duplicates",
        "change the rows that are there already",
        writing,
        it -> it.resolving(Resolution.MERGE));
    know(
        "resolution=ignore-duplicates",
        "keep the rows that are there already as they are",
        writing,
        it -> it.resolving(Resolution.KEEP));
    Set<Purpose> changing = EnumSet.of(Purpose.WRITING, Purpose.LINKING);
    know("tx=commit", "keep what is done, as without it", changing, it -> it.ending(Ending.KEPT));
    know(
        "tx=rollback",
        "do everything, answer as if it were done, and undo it",
        changing,
        it -> it.ending(Ending.UNDONE));
  }

  private static void know(
      String text, String says, Set<Purpose> purposes, UnaryOperator<Preferences> change) {
    BY_TEXT.put(text, new Known(says, purposes, change));
  }

  static Optional<Known> of(String preference) {
    String text = preference.toLowerCase(Locale.ROOT);
    Matcher bound = AT_MOST.matcher(text);
    if (bound.matches()) {
      long rows = Long.parseLong(bound.group(1));
      return Optional.of(
          new Known(
              SAYS_AT_MOST, EnumSet.of(Purpose.WRITING), before -> before.affectingAtMost(rows)));
    }
    return Optional.ofNullable(BY_TEXT.get(text));
  }

  /** What becomes of a request that has a preference, by its text. */
  static Map<String, String> saying(Purpose purpose) {
    Map<String, String> said = new LinkedHashMap<>();
    BY_TEXT.forEach(
        (text, known) -> {
          if (known.isFor(purpose)) {
            said.put(text, known.says());
          }
        });
    if (purpose == Purpose.WRITING) {
      said.put("max-affected=100", SAYS_AT_MOST);
    }
    return said;
  }

  boolean isFor(Purpose purpose) {
    return purposes.contains(purpose);
  }

  /** The preferences with this one. */
  Preferences appliedTo(Preferences before) {
    return change.apply(before);
  }
}
