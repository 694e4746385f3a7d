package io.relata.domain.planted;

import java.util.SplittableRandom;

/** Never gives the same twice. */
public record DomainThatRollsDice(int number) {

  public DomainThatRollsDice() {
    this(new SplittableRandom().nextInt());
  }
}
