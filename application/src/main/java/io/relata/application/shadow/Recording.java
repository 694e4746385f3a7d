package io.relata.application.shadow;

import io.relata.application.query.Budget;
import io.relata.application.query.Spending;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A shadow that keeps what it hears: of the first statements all, of any that follow their number
 * only, since a walk through a long list runs any number of them.
 */
public final class Recording implements Shadow {

  /** How many statements are kept. */
  public static final int KEPT = 100;

  private final Keeping keeping;
  private final List<Statement> first = new ArrayList<>();
  private Optional<Budget> budget = Optional.empty();
  private Optional<Spending> writing = Optional.empty();
  private Optional<Transaction> transaction = Optional.empty();
  private int ran;
  private int tripsOfWrites;
  private int tripsOfEarlierReads;
  private int tripsOfThisRead;
  private Duration waited = Duration.ZERO;
  private Duration spent = Duration.ZERO;

  private Recording(Keeping keeping) {
    this.keeping = keeping;
  }

  /** Keeps what is told of the statements: nothing of their values. */
  public Recording() {
    this(Keeping.TEXTS);
  }

  /** Keeps values too, so that each kept statement can be explained again. */
  public static Recording withValues() {
    return new Recording(Keeping.VALUES);
  }

  private enum Keeping {
    TEXTS,
    VALUES
  }

  @Override
  public boolean keepsValues() {
    return keeping == Keeping.VALUES;
  }

  /** A read starts; the trips of each are numbered from 1. */
  @Override
  public synchronized void plannedRead(Budget more) {
    tripsOfEarlierReads += tripsOfThisRead;
    tripsOfThisRead = 0;
    allow(more);
  }

  @Override
  public synchronized void planned(Budget more) {
    writing.ifPresentOrElse(
        spending -> spending.allow(more), () -> writing = Optional.of(Spending.within(more)));
    allow(more);
  }

  private void allow(Budget more) {
    budget = Optional.of(budget.map(before -> before.plus(more)).orElse(more));
  }

  @Override
  public synchronized void starts() {
    writing.ifPresent(spending -> spending.spendRoundTrip(1));
  }

  @Override
  public synchronized void ran(Statement statement) {
    ran++;
    Statement.Timing timing = statement.timing();
    // Statements of one trip wait and execute together.
    if (isAnotherTrip(statement)) {
      waited = waited.plus(timing.waiting());
      spent = spent.plus(timing.executing());
    }
    spent = spent.plus(timing.reading());
    if (first.size() < KEPT) {
      first.add(statement.inTrip(roundTrips()));
    }
  }

  private boolean isAnotherTrip(Statement statement) {
    return switch (statement.reason()) {
      case Reason.Root _, Reason.Relation _, Reason.Count _ -> isAnotherOfThisRead(statement);
      case Reason.Write _, Reason.Touch _ -> {
        tripsOfWrites++;
        yield true;
      }
    };
  }

  private boolean isAnotherOfThisRead(Statement statement) {
    boolean another = statement.roundTrip() > tripsOfThisRead;
    tripsOfThisRead = Math.max(tripsOfThisRead, statement.roundTrip());
    return another;
  }

  @Override
  public synchronized void ended(Transaction last) {
    transaction = Optional.of(last);
  }

  /** How the unit of work went; none where nothing was written. */
  public synchronized Optional<Transaction> transaction() {
    return transaction;
  }

  /**
   * The statements that are kept: the first of those that ran, and mostly all. Their trips are
   * counted through all that was done.
   */
  public synchronized List<Statement> statements() {
    return List.copyOf(first);
  }

  /** How many statements ran, kept or not. */
  public synchronized int ran() {
    return ran;
  }

  /** How long all of them waited for connections. */
  public synchronized Duration waited() {
    return waited;
  }

  /** How long it took to execute all of them and to read what they gave. */
  public synchronized Duration spent() {
    return spent;
  }

  /** How many trips to the database there were. */
  public synchronized int roundTrips() {
    return tripsOfEarlierReads + tripsOfThisRead + tripsOfWrites;
  }

  /** What all reads and writes together may cost; none where no budget could be known. */
  public synchronized Optional<Budget> budget() {
    return budget;
  }

  /** Whether what ran kept to what it may cost. */
  public Verdict verdict() {
    return budget().map(this::against).orElse(Verdict.NO_BUDGET);
  }

  private Verdict against(Budget may) {
    return ran() <= may.statements() ? Verdict.WITHIN : Verdict.EXCEEDED;
  }

  /** How a piece of work kept to its budget. */
  public enum Verdict {
    WITHIN,
    EXCEEDED,
    NO_BUDGET
  }

  /** {@code 3/5}: ran, and may run. */
  @Override
  public String toString() {
    return ran() + "/" + budget().map(may -> String.valueOf(may.statements())).orElse("?");
  }
}
