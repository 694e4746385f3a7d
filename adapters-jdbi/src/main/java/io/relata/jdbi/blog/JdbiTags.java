package io.relata.jdbi.blog;

import io.relata.application.shadow.Reason.Act;
import io.relata.domain.blog.Tag;
import io.relata.domain.blog.Tags;
import io.relata.domain.model.NewRow;
import io.relata.jdbi.JdbiRepository;
import io.relata.jdbi.Writing;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** All tags, in {@code blog.tags}. */
final class JdbiTags extends JdbiRepository<Tag> implements Tags {

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

    // In the order of the names, so that two callers who add the same ones wait for each other and
    // never each for the other. Names that are there already cost no identity.
    @SqlUpdate(
        """
        insert into blog.tags (name)
        select distinct name
        from unnest(:names) as wanted (name)
        where not exists (
          select
          from blog.tags
          where tags.name = wanted.name
        )
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

    // For tags that others removed between the two statements above: whatever happens meanwhile,
    // it gives back a row for each name.
    @SqlQuery(
        """
        insert into blog.tags (name)
        select distinct name
        from unnest(:names) as wanted (name)
        order by name
        on conflict (name) do update
        set name = excluded.name
        returning id, name
        """)
    List<Tag> addOrKeep(String[] names);
  }

  @Override
  protected List<Tag> insert(Collection<NewRow<Tag>> added) {
    return with(Act.ADD, Sql.class, sql -> sql.add(texts(added, Tag.NAME)));
  }

  @Override
  public List<Tag> named(Collection<String> names) {
    NewRow.requireRules(names.stream().map(Tag::named).toList());
    Map<String, Tag> byName = new HashMap<>();
    if (!names.isEmpty()) {
      with(Act.NAME, Sql.class, sql -> find(sql, names.toArray(String[]::new)))
          .forEach(tag -> byName.put(tag.name(), tag));
    }
    return names.stream().map(name -> Objects.requireNonNull(byName.get(name))).toList();
  }

  private static List<Tag> find(Sql sql, String[] names) {
    sql.addMissing(names);
    List<Tag> found = sql.named(names);
    Set<String> removed = new HashSet<>(List.of(names));
    found.forEach(tag -> removed.remove(tag.name()));
    return removed.isEmpty()
        ? found
        : Stream.concat(found.stream(), sql.addOrKeep(removed.toArray(String[]::new)).stream())
            .toList();
  }
}
