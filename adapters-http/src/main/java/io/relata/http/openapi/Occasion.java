package io.relata.http.openapi;

import io.relata.http.problem.Kind;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a request is about, as far as the problems go that it can meet. */
enum Occasion {
  LIST(Group.ANY, Group.QUESTION, EnumSet.of(Kind.UNKNOWN_PREFERENCE, Kind.RANGE_BEYOND_END)),
  ROW(Group.ANY, Group.QUESTION, EnumSet.of(Kind.NO_SUCH_ROW)),
  REPORT(Group.ANY, Group.QUESTION),
  ADD(Group.ANY, Group.QUESTION, Group.WRITE, Group.BODY, EnumSet.of(Kind.KEY_TAKEN, Kind.NOT_NOW)),
  CHANGE(
      Group.ANY, Group.QUESTION, Group.WRITE, Group.BODY, Group.CHOICE, EnumSet.of(Kind.NOT_NOW)),
  CHANGE_ONE(
      Group.ANY,
      Group.QUESTION,
      Group.WRITE,
      Group.BODY,
      EnumSet.of(Kind.NO_SUCH_ROW, Kind.CHANGED_MEANWHILE, Kind.TOO_MANY_ROWS, Kind.NOT_NOW)),
  PUT_ONE(
      Group.ANY,
      Group.QUESTION,
      Group.WRITE,
      Group.BODY,
      EnumSet.of(Kind.OTHER_IDENTITY, Kind.CHANGED_MEANWHILE, Kind.NOT_NOW)),
  REMOVE(
      Group.ANY,
      Group.QUESTION,
      Group.WRITE,
      Group.CHOICE,
      EnumSet.of(Kind.STILL_NEEDED, Kind.NOT_NOW)),
  REMOVE_ONE(
      Group.ANY,
      Group.QUESTION,
      Group.WRITE,
      EnumSet.of(
          Kind.NO_SUCH_ROW,
          Kind.CHANGED_MEANWHILE,
          Kind.TOO_MANY_ROWS,
          Kind.STILL_NEEDED,
          Kind.NOT_NOW)),
  ACT(
      Group.ANY,
      Group.QUESTION,
      Group.WRITE,
      EnumSet.of(
          Kind.NO_SUCH_ROW,
          Kind.MALFORMED_BODY,
          Kind.BODY_NOT_TAKEN,
          Kind.NOT_NOW,
          Kind.BROKEN_RULE)),
  EXPERIMENT(
      Group.ALWAYS, EnumSet.of(Kind.UNKNOWN_ADDRESS, Kind.MALFORMED_BODY, Kind.BODY_NOT_TAKEN)),
  LINK(Group.ANY, Group.PAIR),
  REPLACE(Group.ANY, Group.PAIR, Group.BODY, EnumSet.of(Kind.LIMIT)),
  ANYTHING(EnumSet.of(Kind.UNKNOWN_ADDRESS)),
  READY(Group.ALWAYS, EnumSet.of(Kind.DATABASE_AWAY)),
  STANDING(Group.ALWAYS),
  PAST(Group.ALWAYS, EnumSet.of(Kind.UNKNOWN_ADDRESS));

  private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);

  /** Kinds that go together. */
  private static final class Group {
    static final Set<Kind> ALWAYS =
        EnumSet.of(Kind.ADDRESS_TOO_LONG, Kind.HEADERS_TOO_LONG, Kind.TOO_BUSY, Kind.FAULT);
    static final Set<Kind> ANY =
        EnumSet.of(
            Kind.MALFORMED,
            Kind.WRONG_VALUE,
            Kind.UNKNOWN_CONTEXT,
            Kind.ADDRESS_TOO_LONG,
            Kind.HEADERS_TOO_LONG,
            Kind.TOO_SLOW,
            Kind.TOO_BUSY,
            Kind.DATABASE_AWAY,
            Kind.FAULT);
    static final Set<Kind> QUESTION =
        EnumSet.of(
            Kind.UNKNOWN_FIELD,
            Kind.UNKNOWN_RELATION,
            Kind.NOT_EMBEDDED,
            Kind.ORDER_BY_MANY,
            Kind.SPREAD_OF_MANY,
            Kind.FILTER_OF_MANY,
            Kind.NO_GROUPS,
            Kind.NOT_A_KEY,
            Kind.LIMIT,
            Kind.NOT_ONE_ROW,
            Kind.FORM_NOT_OFFERED);
    static final Set<Kind> WRITE =
        EnumSet.of(Kind.UNKNOWN_PREFERENCE, Kind.UNKNOWN_COLUMN, Kind.NO_KEY, Kind.CONTESTED);
    static final Set<Kind> BODY =
        EnumSet.of(
            Kind.MALFORMED_BODY,
            Kind.UNKNOWN_COLUMN,
            Kind.BODY_TOO_LONG,
            Kind.BODY_NOT_TAKEN,
            Kind.DUPLICATE,
            Kind.UNKNOWN_REFERENCE,
            Kind.MISSING_VALUE,
            Kind.TEXT_TOO_LONG,
            Kind.BROKEN_RULE);
    static final Set<Kind> CHOICE = EnumSet.of(Kind.NO_FILTER, Kind.TOO_MANY_ROWS);
    static final Set<Kind> PAIR =
        EnumSet.of(
            Kind.UNKNOWN_PREFERENCE, Kind.NO_SUCH_ROW, Kind.UNKNOWN_REFERENCE, Kind.CONTESTED);
  }

  @SafeVarargs
  Occasion(Set<Kind>... groups) {
    for (Set<Kind> group : groups) {
      kinds.addAll(group);
    }
  }

  /** The kinds of problems by status, in its order. */
  Map<Integer, Set<Kind>> byStatus() {
    Map<Integer, Set<Kind>> byStatus = new TreeMap<>();
    for (Kind kind : kinds) {
      byStatus.computeIfAbsent(kind.status(), _ -> EnumSet.noneOf(Kind.class)).add(kind);
    }
    return byStatus;
  }

  @Override
  public String toString() {
    return Names.capitalized(name().toLowerCase(Locale.ROOT));
  }
}
