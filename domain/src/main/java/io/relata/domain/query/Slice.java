package io.relata.domain.query;

import java.util.OptionalLong;

/**
 * Which part of an ordered list: where it starts, and how many rows at most.
 *
 * @param limit how many rows the asker wants
 * @param cap how many rows a guard allows; a list that it cuts is reported as cut
 * @param sight whether rows on the far side of a cursor are looked for too
 */
public record Slice(Start start, OptionalLong limit, OptionalLong cap, Sight sight) {

  /** On which sides of a page it is looked for further rows. */
  public enum Sight {
    BOTH_WAYS,
    /** Onward only, which costs less: who walks in one direction never turns back. */
    ONE_WAY
  }

  /** Where a slice starts. */
  public sealed interface Start {}

  /** After so many rows, counted from the beginning. */
  public record Offset(long rows) implements Start {

    public Offset {
      requireNotNegative("offset", rows);
    }

    @Override
    public String toString() {
      return "offset " + rows;
    }
  }

  /** With the row that follows a place in the order. */
  public record After(Cursor cursor) implements Start {

    @Override
    public String toString() {
      return "after " + cursor;
    }
  }

  /** So that it ends with the row that precedes a place in the order. */
  public record Before(Cursor cursor) implements Start {

    @Override
    public String toString() {
      return "before " + cursor;
    }
  }

  public static final Slice WHOLE =
      new Slice(new Offset(0), OptionalLong.empty(), OptionalLong.empty());

  public Slice {
    limit.ifPresent(rows -> requireNotNegative("limit", rows));
    cap.ifPresent(rows -> requireNotNegative("cap", rows));
  }

  /** A part that is looked at from both ends. */
  public Slice(Start start, OptionalLong limit, OptionalLong cap) {
    this(start, limit, cap, Sight.BOTH_WAYS);
  }

  Slice from(Start newStart) {
    return new Slice(newStart, limit, cap, sight);
  }

  Slice limitedTo(long rows) {
    return new Slice(start, OptionalLong.of(rows), cap, sight);
  }

  Slice cappedAt(long rows) {
    return new Slice(start, limit, OptionalLong.of(rows), sight);
  }

  Slice oneWay() {
    return new Slice(start, limit, cap, Sight.ONE_WAY);
  }

  /** Whether it starts at a cursor and rows on the cursor's far side are looked for. */
  public boolean looksBack() {
    return sight == Sight.BOTH_WAYS && !(start instanceof Offset);
  }

  /** Its first part, which leaves rows over and so is cut by no guard. */
  Slice portion(long rows) {
    return new Slice(start, OptionalLong.of(rows), OptionalLong.empty(), sight);
  }

  /** With as many rows fewer as were seen of it already, to which nobody turns back. */
  Slice without(long seen) {
    return new Slice(start, fewer(limit, seen), fewer(cap, seen), Sight.ONE_WAY);
  }

  private static OptionalLong fewer(OptionalLong rows, long seen) {
    return rows.isPresent() ? OptionalLong.of(rows.getAsLong() - seen) : rows;
  }

  /** The most rows it can have, where it is bounded. */
  public OptionalLong most() {
    if (limit.isEmpty() || cap.isEmpty()) {
      return limit.isPresent() ? limit : cap;
    }
    return OptionalLong.of(Math.min(limit.getAsLong(), cap.getAsLong()));
  }

  /**
   * Whether the guard allows fewer rows than the asker wants, so that somebody must be told when it
   * cuts.
   */
  public boolean isCapped() {
    return cap.isPresent() && (limit.isEmpty() || limit.getAsLong() > cap.getAsLong());
  }

  /** The rows to skip from the beginning; none where it starts at a cursor. */
  public long offset() {
    return start instanceof Offset(long rows) ? rows : 0;
  }

  private static void requireNotNegative(String what, long rows) {
    if (rows < 0) {
      throw new IllegalArgumentException(
          "the " + what + " is " + rows + ", but can not be negative");
    }
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    limit.ifPresent(rows -> text.append(" limit ").append(rows));
    cap.ifPresent(rows -> text.append(" cap ").append(rows));
    text.append(sight == Sight.ONE_WAY ? " one way" : "");
    return start.equals(WHOLE.start) ? text.toString() : text.insert(0, " " + start).toString();
  }
}
