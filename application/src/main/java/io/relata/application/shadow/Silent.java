package io.relata.application.shadow;

import io.relata.application.query.Budget;

/** Stands in where nobody listens. */
enum Silent implements Shadow {
  SHADOW;

  @Override
  public void plannedRead(Budget budget) {}

  @Override
  public void planned(Budget budget) {}

  @Override
  public void starts() {}

  @Override
  public void ran(Statement statement) {}

  @Override
  public void ended(Transaction transaction) {}

  @Override
  public boolean isListening() {
    return false;
  }
}
