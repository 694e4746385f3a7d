package io.relata.domain.people;

import static io.relata.domain.model.Trait.atMost;
import static io.relata.domain.model.Trait.notEmpty;
import static io.relata.domain.model.Trait.unique;

import io.relata.domain.model.Declaration;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.TextField;

/** Users who belong together. */
public record Group(Id<Group> id, String name) {

  private static final Declaration<Group> GROUPS =
      Declaration.of("people", "groups", () -> Group.ENTITY);

  public static final Field<Group, Id<Group>> ID = GROUPS.id(Group::id);
  public static final TextField<Group, String> NAME =
      GROUPS.text("name", Group::name, atMost(50), notEmpty(), unique());

  public static final ManyToMany<Group, User> MEMBERS =
      GROUPS.manyToMany("members", () -> User.GROUPS);

  public static final Entity<Group> ENTITY =
      GROUPS.entity(Group.class, ID, NAME).namedBy(NAME).relatedBy(MEMBERS);

  /** A new group. */
  public static NewRow<Group> named(String name) {
    return NewRow.of(ENTITY).with(NAME, name);
  }
}
