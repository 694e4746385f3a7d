package io.relata.domain.people;

import static io.relata.domain.model.Trait.Usual.NOW;
import static io.relata.domain.model.Trait.Usual.TRUE;
import static io.relata.domain.model.Trait.atMost;
import static io.relata.domain.model.Trait.byDefault;
import static io.relata.domain.model.Trait.notEmpty;
import static io.relata.domain.model.Trait.unique;

import io.relata.domain.model.Declaration;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.TextField;
import io.relata.domain.model.ToOne;
import io.relata.domain.model.Type;
import java.time.Instant;

/** Someone with an account. */
public record User(
    Id<User> id, Username username, Email email, boolean isActive, Instant createdAt) {

  private static final Declaration<User> USERS =
      Declaration.of("people", "users", () -> User.ENTITY);

  public static final Field<User, Id<User>> ID = USERS.id(User::id);
  public static final TextField<User, Username> USERNAME =
      USERS.text("username", Username.TYPE, User::username, atMost(50), notEmpty(), unique());
  public static final TextField<User, Email> EMAIL =
      USERS.text("email", Email.TYPE, User::email, atMost(255), Email.FORM, unique());
  public static final Field<User, Boolean> IS_ACTIVE =
      USERS.field("is_active", Type.BOOLEAN, User::isActive, byDefault(TRUE));
  public static final Field<User, Instant> CREATED_AT =
      USERS.field("created_at", Type.TIMESTAMP, User::createdAt, byDefault(NOW));

  public static final ToOne<User, Profile> PROFILE = USERS.hasOne("profile", () -> Profile.USER);
  public static final ManyToMany<User, Group> GROUPS =
      USERS.manyToMany("groups", "user_groups", "user_id", "group_id", () -> Group.MEMBERS);

  public static final Entity<User> ENTITY =
      USERS
          .entity(User.class, ID, USERNAME, EMAIL, IS_ACTIVE, CREATED_AT)
          .relatedBy(PROFILE, GROUPS)
          .servingInOrder(CREATED_AT.descending());

  /** A new user. */
  public static NewRow<User> named(String username, String email) {
    return NewRow.of(ENTITY).withPlain(USERNAME, username).withPlain(EMAIL, email);
  }
}
