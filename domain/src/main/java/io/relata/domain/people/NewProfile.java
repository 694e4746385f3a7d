package io.relata.domain.people;

import io.relata.domain.model.Id;
import io.relata.domain.model.Violations;
import java.util.Optional;

/** A profile that is not there yet. */
public record NewProfile(Id<User> userId, Optional<String> bio, Optional<String> website) {

  public NewProfile {
    Violations.none().check(Profile.BIO, bio).check(Profile.WEBSITE, website).refuseIfAny();
  }
}
