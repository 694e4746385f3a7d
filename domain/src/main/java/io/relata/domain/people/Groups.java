package io.relata.domain.people;

import io.relata.domain.model.Repository;
import java.util.Set;

/** All groups. Removing one ends its memberships and leaves the users. */
public interface Groups extends Repository<Group> {

  /** Lets users into groups; who is in already stays in. Says how many came in. */
  int admit(Set<Membership> memberships);

  /** Takes users out of groups; who is not in stays out. Says how many left. */
  int dismiss(Set<Membership> memberships);
}
