package io.relata.jdbi;

import io.relata.domain.model.Refused;
import io.relata.domain.model.Violation;
import java.util.Locale;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Tells the database's refusals in the words of the domain. Constraints are named {@code
 * table_column_kind}, so their names say which field they guard.
 */
final class Refusals {

  private Refusals() {}

  /** What the domain would have said, or the error itself where the domain has no word for it. */
  static RuntimeException translated(UnableToExecuteStatementException error) {
    if (!(error.getCause() instanceof PSQLException told) || told.getServerErrorMessage() == null) {
      return error;
    }
    ServerErrorMessage message = told.getServerErrorMessage();
    String constraint = message.getConstraint();
    String state = String.valueOf(told.getSQLState());
    if (constraint == null) {
      return error;
    }
    String field = field(constraint, message.getTable());
    boolean deleting = isDeletion(error);
    return switch (state) {
      case "23505" -> new Refused(Violation.duplicate(field));
      case "23001" -> new Refused(Violation.restricted(field));
      case "23503" ->
          new Refused(deleting ? Violation.restricted(field) : Violation.unknownReference(field));
      default -> error;
    };
  }

  private static boolean isDeletion(UnableToExecuteStatementException error) {
    return error.getStatementContext() != null
        && String.valueOf(error.getStatementContext().getRawSql())
            .toLowerCase(Locale.ROOT)
            .startsWith("delete");
  }

  /** The column that a constraint guards. */
  static String field(String constraint, @Nullable String table) {
    String column = constraint.substring(table == null ? 0 : table.length() + 1);
    return column.substring(0, column.lastIndexOf('_'));
  }
}
