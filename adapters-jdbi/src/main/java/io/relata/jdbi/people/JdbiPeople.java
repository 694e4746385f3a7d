package io.relata.jdbi.people;

import io.relata.application.write.Repositories;
import io.relata.domain.people.Group;
import io.relata.domain.people.Groups;
import io.relata.domain.people.Profile;
import io.relata.domain.people.Profiles;
import io.relata.domain.people.User;
import io.relata.domain.people.Users;
import io.relata.jdbi.Writing;

/** The repositories of people. */
public record JdbiPeople(Users users, Profiles profiles, Groups groups) {

  public static JdbiPeople on(Writing writing) {
    return new JdbiPeople(
        new JdbiUsers(writing), new JdbiProfiles(writing), new JdbiGroups(writing));
  }

  /** The others and these, each by its entity. */
  public Repositories joining(Repositories others) {
    return others
        .with(User.ENTITY, users)
        .with(Profile.ENTITY, profiles)
        .with(Group.ENTITY, groups);
  }
}
