package io.relata.domain.people;

import io.relata.domain.model.Violations;

/** A group that is not there yet. */
public record NewGroup(String name) {

  public NewGroup {
    Violations.none().check(Group.NAME, name).refuseIfAny();
  }
}
