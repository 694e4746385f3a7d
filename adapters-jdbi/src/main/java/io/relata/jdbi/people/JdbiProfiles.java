package io.relata.jdbi.people;

import io.relata.application.shadow.Reason.Act;
import io.relata.domain.model.NewRow;
import io.relata.domain.people.Profile;
import io.relata.domain.people.Profiles;
import io.relata.jdbi.JdbiRepository;
import io.relata.jdbi.Writing;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/** All profiles, in {@code people.profiles}. */
final class JdbiProfiles extends JdbiRepository<Profile> implements Profiles {

  JdbiProfiles(Writing writing) {
    super(Profile.ENTITY, writing);
  }

  /** The statements. */
  interface Sql {

    @SqlQuery(
        """
        insert into people.profiles (user_id, bio, website)
        select user_id, bio, website
        from unnest(cast(:users as bigint[]), :bios, :websites)
          with ordinality as added (user_id, bio, website, place)
        order by place
        returning id, user_id, bio, website
        """)
    List<Profile> add(
        @Nullable String[] users, @Nullable String[] bios, @Nullable String[] websites);
  }

  @Override
  protected List<Profile> insert(Collection<NewRow<Profile>> added) {
    return with(
        Act.ADD,
        Sql.class,
        sql ->
            sql.add(
                texts(added, Profile.USER_ID),
                texts(added, Profile.BIO),
                texts(added, Profile.WEBSITE)));
  }
}
