package io.relata.application.shadow;

import io.relata.application.query.Budget;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A shadow that keeps what it hears. */
public final class Recording implements Shadow {

  private final Keeping keeping;
  private final List<Budget> budgets = new CopyOnWriteArrayList<>();
  private final List<Statement> statements = new CopyOnWriteArrayList<>();

  private Recording(Keeping keeping) {
    this.keeping = keeping;
  }

  /** Keeps what is told of all statements: nothing of their values. */
  public Recording() {
    this(Keeping.TEXTS);
  }

  /** Keeps values too, so that each statement can be explained again. */
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

  @Override
  public void planned(Budget budget) {
    budgets.add(budget);
  }

  @Override
  public void ran(Statement statement) {
    statements.add(statement);
  }

  public List<Statement> statements() {
    return List.copyOf(statements);
  }

  /** How many trips to the database there were. */
  public int roundTrips() {
    return statements.stream().mapToInt(Statement::roundTrip).max().orElse(0);
  }

  /** What all reads together may cost; none where no budget could be known. */
  public Optional<Budget> budget() {
    return budgets.stream()
        .reduce(
            (a, b) -> new Budget(a.statements() + b.statements(), a.roundTrips() + b.roundTrips()));
  }

  /** Whether what ran kept to what it may cost. */
  public Verdict verdict() {
    return budget().map(this::against).orElse(Verdict.NO_BUDGET);
  }

  private Verdict against(Budget budget) {
    return statements.size() <= budget.statements() ? Verdict.WITHIN : Verdict.EXCEEDED;
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
    return statements.size()
        + "/"
        + budget().map(budget -> String.valueOf(budget.statements())).orElse("?");
  }
}
