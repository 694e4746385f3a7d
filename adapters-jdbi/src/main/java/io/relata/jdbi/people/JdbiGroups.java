package io.relata.jdbi.people;

import io.relata.application.shadow.Reason.Act;
import io.relata.domain.model.NewRow;
import io.relata.domain.people.Group;
import io.relata.domain.people.Groups;
import io.relata.jdbi.JdbiNamed;
import io.relata.jdbi.Writing;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/** All groups, in {@code people.groups}. */
final class JdbiGroups extends JdbiNamed<Group> implements Groups {

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
  }

  @Override
  protected List<Group> insert(Collection<NewRow<Group>> added) {
    return with(Act.ADD, Sql.class, sql -> sql.add(texts(added, Group.NAME)));
  }
}
