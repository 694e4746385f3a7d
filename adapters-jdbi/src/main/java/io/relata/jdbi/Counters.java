package io.relata.jdbi;

import io.relata.application.query.Budget;
import io.relata.application.shadow.Reason;
import io.relata.application.shadow.Shadow;
import io.relata.application.shadow.Touched;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * PostgreSQL's own counters of the rows that a connection touched, whoever asked for that: a
 * repository, a foreign key, a trigger. They may hold what earlier transactions of the connection
 * did, since PostgreSQL collects them from time to time, but never amid a transaction. So they are
 * read at its beginning too.
 */
final class Counters implements Tally {

  // No rows at all mean that a superuser has turned counting off.
  private static final String READ =
      """
      select nspname || '.' || relname,
        pg_stat_get_xact_tuples_inserted(pg_class.oid),
        pg_stat_get_xact_tuples_updated(pg_class.oid),
        pg_stat_get_xact_tuples_deleted(pg_class.oid)
      from pg_class
      join pg_namespace on pg_namespace.oid = relnamespace
      where nspname = any(:contexts)
        and relkind = 'r'
        and current_setting('track_counts')::boolean
      order by nspname, relname
      """;

  private final Handle handle;
  private final String[] contexts;
  private final Map<String, Touched> before;

  private Counters(Handle handle, String[] contexts) {
    this.handle = handle;
    this.contexts = contexts.clone();
    this.before = read().stream().collect(Collectors.toMap(Touched::table, Function.identity()));
  }

  /** Counts from now on, where somebody listens; to be called within the transaction. */
  static Tally begin(Handle handle, String[] contexts) {
    return Shadow.current().isListening() ? new Counters(handle, contexts) : Tally.NONE;
  }

  @Override
  public Optional<List<Touched>> touched() {
    List<Touched> now = read();
    return now.isEmpty()
        ? Optional.empty()
        : Optional.of(now.stream().map(this::sinceBegin).filter(Counters::isSome).toList());
  }

  private List<Touched> read() {
    Shadow.current().plannedRead(Budget.ONE_STATEMENT);
    Reporting.tell(handle, new Reason.Touch());
    return handle
        .createQuery(READ)
        .bind("contexts", contexts)
        .map(
            (row, context) ->
                new Touched(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)))
        .list();
  }

  private Touched sinceBegin(Touched now) {
    Touched then = before.getOrDefault(now.table(), new Touched(now.table(), 0, 0, 0));
    return new Touched(
        now.table(),
        now.added() - then.added(),
        now.changed() - then.changed(),
        now.removed() - then.removed());
  }

  private static boolean isSome(Touched touched) {
    return touched.added() + touched.changed() + touched.removed() > 0;
  }
}
