package io.relata.jdbi.people;

import io.relata.application.shadow.Reason.Act;
import io.relata.domain.model.NewRow;
import io.relata.domain.people.Group;
import io.relata.domain.people.Groups;
import io.relata.domain.people.Membership;
import io.relata.jdbi.JdbiRepository;
import io.relata.jdbi.Writing;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** All groups, in {@code people.groups}, and who is in them. */
final class JdbiGroups extends JdbiRepository<Group> implements Groups {

  JdbiGroups(Writing writing) {
    super(Group.ENTITY, writing);
  }

  /** The statements. */
  interface Sql {

    @SqlQuery(
        """
        insert into people.groups (name)
        select name
        from unnest(:names) with ordinality as added (name, place)
        order by place
        returning id, name
        """)
    List<Group> add(@Nullable String[] names);

    @SqlUpdate(
        """
        insert into people.user_groups (user_id, group_id)
        select user_id, group_id
        from unnest(:users, :groups) as admitted (user_id, group_id)
        order by user_id, group_id
        on conflict do nothing
        """)
    int admit(long[] users, long[] groups);

    @SqlUpdate(
        """
        delete from people.user_groups
        using unnest(:users, :groups) as dismissed (user_id, group_id)
        where user_groups.user_id = dismissed.user_id
          and user_groups.group_id = dismissed.group_id
        """)
    int dismiss(long[] users, long[] groups);
  }

  @Override
  protected List<Group> insert(Collection<NewRow<Group>> added) {
    return with(Act.ADD, Sql.class, sql -> sql.add(texts(added, Group.NAME)));
  }

  @Override
  public int admit(Set<Membership> memberships) {
    if (memberships.isEmpty()) {
      return 0;
    }
    return with(
        Act.LINK,
        Sql.class,
        sql ->
            sql.admit(keys(memberships, Membership::user), keys(memberships, Membership::group)));
  }

  @Override
  public int dismiss(Set<Membership> memberships) {
    if (memberships.isEmpty()) {
      return 0;
    }
    return with(
        Act.UNLINK,
        Sql.class,
        sql ->
            sql.dismiss(keys(memberships, Membership::user), keys(memberships, Membership::group)));
  }
}
