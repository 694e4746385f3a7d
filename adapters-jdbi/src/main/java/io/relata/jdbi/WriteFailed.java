package io.relata.jdbi;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * The database did not do a unit of work, for a reason that the domain has no word for. Its own
 * words may hold bound values, so the message shows the state only.
 */
final class WriteFailed extends RuntimeException {

  private static final long serialVersionUID = 1;

  // A pool that has no connection to give names no state.
  private static final String TOO_MANY_CONNECTIONS = "53300";

  private final String state;

  private WriteFailed(String state, @Nullable Throwable cause) {
    super("the database refused a write with state " + state, cause);
    this.state = state;
  }

  static WriteFailed of(JdbiException failure) {
    String state =
        Stream.<@Nullable Throwable>iterate(
                failure, cause -> cause != null, cause -> cause == null ? null : cause.getCause())
            .filter(SQLException.class::isInstance)
            .map(SQLException.class::cast)
            .findFirst()
            .flatMap(cause -> Optional.ofNullable(cause.getSQLState()))
            .orElse(TOO_MANY_CONNECTIONS);
    return new WriteFailed(state, repeatsValues(state) ? null : failure);
  }

  // Class 22, data that does not fit: "invalid input syntax for type bigint: ...".
  private static boolean repeatsValues(String state) {
    return state.startsWith("22");
  }

  /** The five characters by which SQL tells kinds of errors apart. */
  String state() {
    return state;
  }
}
