package io.relata.http.preference;

import io.relata.application.work.UnitOfWork.Ending;
import io.relata.domain.model.Resolution;
import io.relata.domain.query.Counting;
import io.relata.http.preference.Preferences.Purpose;
import java.util.EnumSet;
import java.util.HashMap;
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
 * @param purposes the requests that follow it
 */
record Known(Set<Purpose> purposes, UnaryOperator<Preferences> change) {

  private static final Pattern AT_MOST = Pattern.compile("max-affected=([0-9]{1,18})");
  private static final Map<String, Known> BY_TEXT = new HashMap<>();

  static {
    Set<Purpose> all = EnumSet.allOf(Purpose.class);
    know("handling=strict", all, preferences -> preferences);
    know("handling=lenient", all, preferences -> preferences);
    Set<Purpose> both = EnumSet.of(Purpose.READING, Purpose.WRITING);
    know("count=exact", both, preferences -> preferences.counting(Counting.EXACT));
    know("count=planned", both, preferences -> preferences.counting(Counting.PLANNED));
    know("count=estimated", both, preferences -> preferences.counting(Counting.ESTIMATED));
    Set<Purpose> writing = EnumSet.of(Purpose.WRITING);
    know("return=minimal", writing, it -> it.returning(Returning.MINIMAL));
    know("return=headers-only", writing, it -> it.returning(Returning.HEADERS_ONLY));
    know("return=representation", writing, it -> it.returning(Returning.REPRESENTATION));
    know("missing=default", writing, it -> it.missing(Missing.DEFAULT));
    know("missing=null", writing, it -> it.missing(Missing.NULL));
    know("resolution=merge-duplicates", writing, it -> it.resolving(Resolution.MERGE));
    know("resolution=ignore-duplicates", writing, it -> it.resolving(Resolution.KEEP));
    Set<Purpose> changing = EnumSet.of(Purpose.WRITING, Purpose.LINKING);
    know("tx=commit", changing, it -> it.ending(Ending.KEPT));
    know("tx=rollback", changing, it -> it.ending(Ending.UNDONE));
  }

  private static void know(String text, Set<Purpose> purposes, UnaryOperator<Preferences> change) {
    BY_TEXT.put(text, new Known(purposes, change));
  }

  static Optional<Known> of(String preference) {
    String text = preference.toLowerCase(Locale.ROOT);
    Matcher bound = AT_MOST.matcher(text);
    if (bound.matches()) {
      long rows = Long.parseLong(bound.group(1));
      return Optional.of(
          new Known(EnumSet.of(Purpose.WRITING), before -> before.affectingAtMost(rows)));
    }
    return Optional.ofNullable(BY_TEXT.get(text));
  }

  boolean isFor(Purpose purpose) {
    return purposes.contains(purpose);
  }

  /** The preferences with this one. */
  Preferences appliedTo(Preferences before) {
    return change.apply(before);
  }
}
