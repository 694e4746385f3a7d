package io.relata.jdbi;

import io.relata.application.shadow.Reason.Act;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Named;
import io.relata.domain.model.NewRow;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** The rows of an entity that are known by names. */
final class JdbiNamed<T> extends JdbiRepository<T> implements Named<T> {

  // In the order of the names, so that two callers who add the same ones wait for each other and
  // never each for the other. Names that are there already cost no identity.
  private static final String ADD_MISSING =
      """
      insert into <entity> (<name>)
      select distinct <name>
      from unnest(:names) as wanted (<name>)
      where not exists (
        select
        from <entity> as known
        where known.<name> = wanted.<name>
      )
      order by <name>
      on conflict (<name>) do nothing
      """;

  private static final String FIND =
      """
      select <fields>
      from <entity>
      where <name> = any(:names)
      """;

  // For rows that others removed between the two statements above: whatever happens meanwhile, it
  // gives back a row for each name.
  private static final String ADD_OR_KEEP =
      """
      insert into <entity> (<name>)
      select distinct <name>
      from unnest(:names) as wanted (<name>)
      order by <name>
      on conflict (<name>) do update
      set <name> = excluded.<name>
      returning <fields>
      """;

  private final Entity<T> entity;
  private final Field<T, ?> naming;

  JdbiNamed(Entity<T> entity, Writing writing) {
    super(entity, writing);
    this.entity = entity;
    this.naming = entity.naming().orElseThrow();
  }

  @Override
  public List<T> named(Collection<String> names) {
    NewRow.requireRules(
        names.stream().map(name -> NewRow.of(entity).withPlain(naming, name)).toList());
    Map<String, T> byName = new HashMap<>();
    if (!names.isEmpty()) {
      with(Act.NAME, handle -> found(handle, names))
          .forEach(row -> byName.put(String.valueOf(naming.plainIn(row)), row));
    }
    return names.stream().map(name -> Objects.requireNonNull(byName.get(name))).toList();
  }

  private List<T> found(Handle handle, Collection<String> names) {
    handle
        .createUpdate(ADD_MISSING)
        .define("entity", entity)
        .define("name", naming.name())
        .bind("names", names.toArray(String[]::new))
        .execute();
    List<T> found = rows(handle, FIND, names);
    Set<String> removed = new HashSet<>(names);
    found.forEach(row -> removed.remove(String.valueOf(naming.plainIn(row))));
    return removed.isEmpty()
        ? found
        : Stream.concat(found.stream(), rows(handle, ADD_OR_KEEP, removed).stream()).toList();
  }

  private List<T> rows(Handle handle, String statement, Collection<String> names) {
    return handle
        .createQuery(statement)
        .define("entity", entity)
        .define("name", naming.name())
        .define("fields", NewValues.names(entity.fields()))
        .bind("names", names.toArray(String[]::new))
        .mapTo(entity.record())
        .list();
  }
}
