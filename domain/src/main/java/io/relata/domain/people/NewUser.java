package io.relata.domain.people;

import io.relata.domain.model.Violations;

/** A user who is not there yet. */
public record NewUser(Username username, Email email, boolean isActive) {

  public NewUser {
    Violations.none().check(User.USERNAME, username).check(User.EMAIL, email).refuseIfAny();
  }

  /** A user who is active, as most are. */
  public static NewUser active(String username, String email) {
    Violations.none()
        .checkPlain(User.USERNAME, username)
        .checkPlain(User.EMAIL, email)
        .refuseIfAny();
    return new NewUser(new Username(username), new Email(email), true);
  }
}
