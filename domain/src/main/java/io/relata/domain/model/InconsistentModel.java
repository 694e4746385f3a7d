package io.relata.domain.model;

import java.util.List;

/** Thrown at start when a model contradicts itself; the message says which places disagree. */
public final class InconsistentModel extends RuntimeException {

  private static final long serialVersionUID = 1;

  InconsistentModel(String message) {
    super(message);
  }

  InconsistentModel(List<String> contradictions) {
    super(String.join("\n", contradictions));
  }
}
