package io.relata.jdbi.tasks;

import io.relata.application.shadow.Reason;
import io.relata.application.shadow.Reason.Act;
import io.relata.domain.tasks.Slugs;
import io.relata.jdbi.Writing;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** The slugs in {@code tasks.tasks}, and locks on those that are not there yet. */
public final class JdbiSlugs implements Slugs {

  private final Writing writing;

  public JdbiSlugs(Writing writing) {
    this.writing = writing;
  }

  /** The statements. */
  interface Sql {

    // A slug that nobody has yet is no row that could be locked. In one order, so that nobody waits
    // for who waits for them.
    @SqlQuery(
        """
        select count(pg_advisory_xact_lock(key))
        from (
          select distinct hashtextextended('tasks.slug ' || root, 0) as key
          from unnest(:roots) as wanted (root)
          order by key
        ) as keys
        """)
    int hold(String[] roots);

    // By the order of bytes, which has an index in any collation: a full stop comes right after a
    // hyphen.
    @SqlQuery(
        """
        select stem, max(number) as highest
        from unnest(:stems) as wanted (stem)
        cross join lateral (
          select 1 as number
          from tasks.tasks
          where slug = stem
          union all
          select cast(substr(slug, length(stem) + 2) as integer)
          from tasks.tasks
          where slug ~>=~ (stem || '-')
            and slug ~<~ (stem || '.')
            and substr(slug, length(stem) + 2) ~ '^[1-9][0-9]{0,8}$'
        ) as taken
        group by stem
        """)
    @KeyColumn("stem")
    @ValueColumn("highest")
    Map<String, Integer> highest(String[] stems);
  }

  @Override
  public void hold(Set<String> roots) {
    writing.with(reason(), Sql.class, sql -> sql.hold(roots.toArray(String[]::new)));
  }

  @Override
  public Map<String, Integer> highest(Set<String> stems) {
    return writing.with(reason(), Sql.class, sql -> sql.highest(stems.toArray(String[]::new)));
  }

  private static Reason.Write reason() {
    return new Reason.Write(Act.HOLD, "slugs of tasks.tasks");
  }
}
