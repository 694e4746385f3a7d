package io.relata.jdbi.query;

import io.relata.domain.model.Field;
import io.relata.domain.query.CannotBeAnswered;
import io.relata.domain.query.CannotBeAnswered.Reason;
import io.relata.domain.query.Query;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Tells what a query may ask no database from faults of this reader, though PostgreSQL has one
 * state for both: an expression over words that is malformed and a malformed statement are syntax
 * errors alike. So the query has to hold what could be meant.
 */
final class Unanswerable {

  private Unanswerable() {}

  static Optional<CannotBeAnswered> in(SQLException failure, Query<?> query) {
    return switch (String.valueOf(failure.getSQLState())) {
      case "42601", "22023" -> told(Reason.MALFORMED_SEARCH, Suspects.expressions(query));
      case "2201B" -> told(Reason.MALFORMED_PATTERN, Suspects.patterns(query));
      case "54000", "54001" -> told(Reason.TOO_LARGE, Suspects.texts(query));
      case "22003", "22008" -> Optional.of(CannotBeAnswered.of(Reason.OUT_OF_RANGE, List.of()));
      case "XX000" ->
          isTooDeep(failure)
              ? told(Reason.TOO_LARGE, Suspects.expressions(query))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<CannotBeAnswered> told(Reason reason, List<Field<?, ?>> suspects) {
    return suspects.isEmpty()
        ? Optional.empty()
        : Optional.of(CannotBeAnswered.of(reason, suspects));
  }

  // Too many signs of negation in a row are an internal error to PostgreSQL, as real ones are.
  private static boolean isTooDeep(SQLException failure) {
    ServerErrorMessage told =
        failure instanceof PSQLException error ? error.getServerErrorMessage() : null;
    return told != null && "pushOpStack".equals(told.getRoutine());
  }
}
