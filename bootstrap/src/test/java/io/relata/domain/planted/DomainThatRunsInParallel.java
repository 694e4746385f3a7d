package io.relata.domain.planted;

import java.util.List;

/** Takes threads that it was not given. */
public record DomainThatRunsInParallel(List<Integer> numbers) {

  public int sum() {
    return numbers.parallelStream().mapToInt(number -> number).sum();
  }
}
