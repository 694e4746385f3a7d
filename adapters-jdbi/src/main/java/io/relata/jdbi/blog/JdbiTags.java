package io.relata.jdbi.blog;

import io.relata.application.shadow.Reason.Act;
import io.relata.domain.blog.Tag;
import io.relata.domain.blog.Tags;
import io.relata.domain.model.NewRow;
import io.relata.jdbi.JdbiNamed;
import io.relata.jdbi.Writing;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/** All tags, in {@code blog.tags}. */
final class JdbiTags extends JdbiNamed<Tag> implements Tags {

  JdbiTags(Writing writing) {
    super(Tag.ENTITY, writing);
  }

  /** The statements. */
  interface Sql {

    @SqlQuery(
        """
        insert into blog.tags (name)
        select name
        from unnest(:names) with ordinality as added (name, place)
        order by place
        returning id, name
        """)
    List<Tag> add(@Nullable String[] names);
  }

  @Override
  protected List<Tag> insert(Collection<NewRow<Tag>> added) {
    return with(Act.ADD, Sql.class, sql -> sql.add(texts(added, Tag.NAME)));
  }
}
