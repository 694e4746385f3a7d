package io.relata.domain.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What contradicts what in a model, each finding once, in the order they are found. */
final class Findings {

  private final Set<String> found = new LinkedHashSet<>();

  void addIf(boolean contradicted, String message) {
    if (contradicted) {
      found.add(message);
    }
  }

  List<String> toList() {
    return List.copyOf(found);
  }
}
