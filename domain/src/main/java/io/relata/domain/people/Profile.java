package io.relata.domain.people;

import static io.relata.domain.model.Trait.unique;

import io.relata.domain.model.Declaration;
import io.relata.domain.model.Deletion;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.TextField;
import io.relata.domain.model.ToOne;
import io.relata.domain.model.Type;
import java.util.Optional;

/** What a user tells about themselves. */
public record Profile(
    Id<Profile> id, Id<User> userId, Optional<String> bio, Optional<String> website) {

  private static final Declaration<Profile> PROFILES =
      Declaration.of("people", "profiles", () -> Profile.ENTITY);

  public static final Field<Profile, Id<Profile>> ID = PROFILES.id(Profile::id);
  public static final Field<Profile, Id<User>> USER_ID =
      PROFILES.field("user_id", Type.id(), Profile::userId, unique());
  public static final TextField<Profile, String> BIO = PROFILES.optionalText("bio", Profile::bio);
  public static final TextField<Profile, String> WEBSITE =
      PROFILES.optionalText("website", Profile::website);

  public static final ToOne<Profile, User> USER =
      PROFILES.belongsTo("user", USER_ID, Deletion.CASCADE, () -> User.PROFILE);

  public static final Entity<Profile> ENTITY =
      PROFILES.entity(Profile.class, ID, USER_ID, BIO, WEBSITE).relatedBy(USER);

  /** A new profile, which says nothing yet. */
  public static NewRow<Profile> of(Id<User> user) {
    return NewRow.of(ENTITY).with(USER_ID, user);
  }
}
