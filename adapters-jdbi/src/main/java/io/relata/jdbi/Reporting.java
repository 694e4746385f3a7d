package io.relata.jdbi;

import io.relata.application.shadow.Reason;
import io.relata.application.shadow.Shadow;
import io.relata.application.shadow.Statement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementContextListener;

/**
 * Tells the shadow of the statements that repositories run: once each is closed, since only then it
 * is known how many rows it gave.
 */
final class Reporting implements SqlLogger, StatementContextListener {

  private static final String REASON = "relata_reason";
  private static final String TYPES = "relata_types";
  private static final String WRITTEN = "relata_written";

  /** Says of what types the values of a statement are that binds them by their places. */
  static void tellTypes(Query statement, List<String> types) {
    statement.define(TYPES, types);
  }

  /** Says for what reason the statements of a handle run from now on. */
  static void tell(Handle handle, Reason reason) {
    handle.define(REASON, reason);
  }

  /** What repositories run beyond what was planned for them does not run. */
  @Override
  public void logBeforeExecution(StatementContext context) {
    if (context.getAttribute(REASON) instanceof Reason.Write) {
      Shadow.current().starts();
    }
  }

  /** A statement that gives no rows tells how many it wrote only as long as it is open. */
  @Override
  public void logAfterExecution(StatementContext context) {
    try {
      context.define(WRITTEN, context.getStatement().getUpdateCount());
    } catch (SQLException untold) {
      context.define(WRITTEN, 0);
    }
  }

  /** What was refused ran as well. */
  @Override
  public void logException(StatementContext context, SQLException refused) {
    context.define(WRITTEN, 0);
  }

  @Override
  public void contextCleaned(StatementContext context) {
    if (context.getAttribute(REASON) instanceof Reason reason
        && context.getAttribute(WRITTEN) instanceof Integer written
        && Shadow.current().isListening()) {
      // A context is cleaned more than once.
      context.define(WRITTEN, "told");
      Shadow.current().ran(statement(context, reason, Math.max(written, 0)));
    }
  }

  private static Statement statement(StatementContext context, Reason reason, int written) {
    Duration executing = Duration.ofNanos(context.getElapsedTime(ChronoUnit.NANOS));
    return new Statement(
        reason,
        1,
        0,
        (int) context.getMappedRows() + written,
        0,
        new Statement.Timing(Duration.ZERO, executing, Duration.ZERO),
        context.getParsedSql().getSql(),
        binds(context),
        Optional.empty());
  }

  private static List<String> binds(StatementContext context) {
    return context.getAttribute(TYPES) instanceof List<?> types
        ? types.stream().map(String::valueOf).toList()
        : context.getParsedSql().getParameters().getParameterNames();
  }
}
