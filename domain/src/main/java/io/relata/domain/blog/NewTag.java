package io.relata.domain.blog;

import io.relata.domain.model.Violations;

/** A tag that is not there yet. */
public record NewTag(String name) {

  public NewTag {
    Violations.none().check(Tag.NAME, name).refuseIfAny();
  }
}
