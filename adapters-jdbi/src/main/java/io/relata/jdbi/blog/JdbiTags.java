package io.relata.jdbi.blog;

import io.relata.domain.blog.NewTag;
import io.relata.domain.blog.Tag;
import io.relata.domain.blog.Tags;
import io.relata.jdbi.JdbiRepository;
import io.relata.jdbi.Writing;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** All tags, in {@code blog.tags}. */
final class JdbiTags extends JdbiRepository<Tag, NewTag> implements Tags {

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
    List<Tag> add(String[] names);

    // In the order of the names, so that two callers who add the same ones wait for each other and
    // never each for the other.
    @SqlUpdate(
        """
        insert into blog.tags (name)
        select distinct name
        from unnest(:names) as wanted (name)
        order by name
        on conflict (name) do nothing
        """)
    void addMissing(String[] names);

    @SqlQuery(
        """
        select id, name
        from blog.tags
        where name = any(:names)
        """)
    List<Tag> named(String[] names);
  }

  @Override
  public List<Tag> add(Collection<NewTag> added) {
    return writing().with(Sql.class, sql -> sql.add(texts(added, Tag.NAME, NewTag::name)));
  }

  @Override
  public List<Tag> named(Collection<NewTag> names) {
    return writing().with(Sql.class, sql -> found(sql, names));
  }

  private static List<Tag> found(Sql sql, Collection<NewTag> names) {
    String[] texts = texts(names, Tag.NAME, NewTag::name);
    sql.addMissing(texts);
    Map<String, Tag> byName =
        sql.named(texts).stream().collect(Collectors.toMap(Tag::name, Function.identity()));
    return names.stream().map(name -> byName.get(name.name())).toList();
  }
}
