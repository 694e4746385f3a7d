package io.relata.domain.memory;

import io.relata.domain.model.Link;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.people.Group;
import io.relata.domain.people.Groups;
import io.relata.domain.people.Membership;
import io.relata.domain.people.User;
import java.time.Clock;
import java.util.Set;

/** Groups in memory. */
final class MemoryGroups extends MemoryRepository<Group> implements Groups {

  private static final Link MEMBERS = ((ManyToMany<?, ?>) User.GROUPS).link();

  private final Pairs pairs;

  MemoryGroups(Tables tables, Clock clock) {
    super(Group.ENTITY, tables, clock);
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
