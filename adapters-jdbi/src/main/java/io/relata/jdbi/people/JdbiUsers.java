package io.relata.jdbi.people;

import io.relata.application.shadow.Reason.Act;
import io.relata.domain.model.NewRow;
import io.relata.domain.people.User;
import io.relata.domain.people.Users;
import io.relata.jdbi.JdbiRepository;
import io.relata.jdbi.Writing;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/** All users, in {@code people.users}. */
final class JdbiUsers extends JdbiRepository<User> implements Users {

  JdbiUsers(Writing writing) {
    super(User.ENTITY, writing);
  }

  /** The statements. */
  interface Sql {

    @SqlQuery(
        """
        insert into people.users (username, email, is_active, created_at)
        select username, email, coalesce(is_active, true), coalesce(created_at, now())
        from unnest(:usernames, :emails, cast(:active as boolean[]), cast(:created as timestamptz[]))
          with ordinality as added (username, email, is_active, created_at, place)
        order by place
        returning id, username, email, is_active, created_at
        """)
    List<User> add(
        @Nullable String[] usernames,
        @Nullable String[] emails,
        @Nullable String[] active,
        @Nullable String[] created);
  }

  @Override
  protected List<User> insert(Collection<NewRow<User>> added) {
    return with(
        Act.ADD,
        Sql.class,
        sql ->
            sql.add(
                texts(added, User.USERNAME),
                texts(added, User.EMAIL),
                texts(added, User.IS_ACTIVE),
                texts(added, User.CREATED_AT)));
  }
}
