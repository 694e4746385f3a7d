package io.relata.jdbi.people;

import io.relata.domain.people.NewUser;
import io.relata.domain.people.User;
import io.relata.domain.people.Users;
import io.relata.jdbi.JdbiRepository;
import io.relata.jdbi.Writing;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** All users, in {@code people.users}. */
final class JdbiUsers extends JdbiRepository<User, NewUser> implements Users {

  JdbiUsers(Writing writing) {
    super(User.ENTITY, writing);
  }

  /** The statements. */
  interface Sql {

    @SqlQuery(
        """
        insert into people.users (username, email, is_active)
        select username, email, is_active
        from unnest(:usernames, :emails, cast(:active as boolean[]))
          with ordinality as added (username, email, is_active, place)
        order by place
        returning id, username, email, is_active, created_at
        """)
    List<User> add(String[] usernames, String[] emails, String[] active);
  }

  @Override
  protected List<User> insert(Collection<NewUser> added) {
    return writing()
        .with(
            Sql.class,
            sql ->
                sql.add(
                    texts(added, User.USERNAME, NewUser::username),
                    texts(added, User.EMAIL, NewUser::email),
                    texts(added, User.IS_ACTIVE, NewUser::isActive)));
  }
}
