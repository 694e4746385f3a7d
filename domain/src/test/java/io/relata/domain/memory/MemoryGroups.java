package io.relata.domain.memory;

import io.relata.domain.model.Link;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.people.Group;
import io.relata.domain.people.Groups;
import io.relata.domain.people.Membership;
import io.relata.domain.people.NewGroup;
import io.relata.domain.people.User;
import java.util.Set;

/** Groups in memory. */
final class MemoryGroups extends MemoryRepository<Group, NewGroup> implements Groups {

  private static final Link MEMBERS = ((ManyToMany<?, ?>) User.GROUPS).link();

  private final Pairs pairs;

  MemoryGroups(Tables tables) {
    super(Group.ENTITY, tables, group -> MemoryWorld.values(group.name()));
    this.pairs = new Pairs(tables, MEMBERS, User.ENTITY, Group.ENTITY);
  }

  @Override
  public int admit(Set<Membership> memberships) {
    return pairs.link(memberships, Membership::user, Membership::group);
  }

  @Override
  public int dismiss(Set<Membership> memberships) {
    return pairs.unlink(memberships, Membership::user, Membership::group);
  }
}
