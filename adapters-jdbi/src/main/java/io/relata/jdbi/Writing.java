package io.relata.jdbi;

import io.relata.application.once.Kept;
import io.relata.application.shadow.Reason;
import io.relata.domain.model.Catalog;
import io.relata.domain.model.Entity;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.ColumnMappers;
import org.jdbi.v3.core.mapper.reflect.ReflectionMappers;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;

/**
 * How repositories write: through their own SQL, in the unit of work at hand or in one of their
 * own, with the database's refusals told in the words of the domain.
 */
public final class Writing {

  private final JdbiUnitOfWork work;
  private final Refusals refusals;

  Writing(JdbiUnitOfWork work, Refusals refusals) {
    this.work = work;
    this.refusals = refusals;
  }

  /** Does a piece of work with an interface of SQL statements. */
  public <S, R> R with(Reason.Write reason, Class<S> statements, Function<S, R> piece) {
    return with(reason, handle -> piece.apply(handle.attach(statements)));
  }

  <R> R with(Reason.Write reason, Function<Handle, R> piece) {
    return work.run(
        () -> {
          try {
            Handle handle = work.current().orElseThrow();
            Reporting.tell(handle, reason);
            return piece.apply(handle);
          } catch (JdbiException error) {
            throw refusals.translated(error);
          }
        });
  }

  /** Jdbi as all repositories use it: strict, since what is not mapped or bound is a mistake. */
  static Jdbi jdbi(DataSource source, Catalog catalog) {
    Jdbi jdbi = Jdbi.create(source).installPlugin(new SqlObjectPlugin());
    jdbi.getConfig(ReflectionMappers.class).setStrictMatching(true);
    jdbi.getConfig(ColumnMappers.class).setCoalesceNullPrimitivesToDefaults(false);
    Reporting reporting = new Reporting();
    jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(false);
    jdbi.getConfig(SqlStatements.class).addContextListener(reporting);
    jdbi.setSqlLogger(reporting);
    // Otherwise messages show what was bound.
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    jdbi.registerArrayType(String.class, "text");
    jdbi.registerArrayType(long.class, "bigint");
    catalog.entities().forEach(entity -> register(jdbi, entity));
    jdbi.registerRowMapper(Kept.class, new KeptMapper());
    return jdbi;
  }

  private static <T> void register(Jdbi jdbi, Entity<T> entity) {
    jdbi.registerRowMapper(entity.record(), new EntityMapper<>(entity));
  }
}
