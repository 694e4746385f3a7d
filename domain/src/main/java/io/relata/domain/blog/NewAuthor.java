package io.relata.domain.blog;

import io.relata.domain.model.Id;
import io.relata.domain.model.Violations;
import io.relata.domain.people.Email;
import io.relata.domain.people.User;
import java.util.Optional;

/** An author who is not there yet. */
public record NewAuthor(String name, Email email, Optional<Id<User>> userId) {

  public NewAuthor {
    Violations.none().check(Author.NAME, name).check(Author.EMAIL, email).refuseIfAny();
  }

  /** An author who is no user. */
  public static NewAuthor named(String name, String email) {
    Violations.none().check(Author.NAME, name).checkPlain(Author.EMAIL, email).refuseIfAny();
    return new NewAuthor(name, new Email(email), Optional.empty());
  }
}
