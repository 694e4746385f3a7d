package io.relata.jdbi;

import io.relata.application.failure.Unavailable;
import io.relata.jdbi.failure.Outages;
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

  private static final String NONE = "none";

  private final String state;

  private WriteFailed(String state, @Nullable Throwable cause) {
    super("the database refused a write with state " + state, cause);
    this.state = state;
  }

  /** That the database is not available, or where it is, that it did not do the work. */
  static RuntimeException of(JdbiException failure) {
    Optional<Unavailable> unavailable = Outages.in(failure);
    return unavailable.isPresent() ? unavailable.get() : refused(failure);
  }

  private static WriteFailed refused(JdbiException failure) {
    String state =
        Stream.<@Nullable Throwable>iterate(
                failure, cause -> cause != null, cause -> cause == null ? null : cause.getCause())
            .filter(SQLException.class::isInstance)
            .map(SQLException.class::cast)
            .findFirst()
            .flatMap(cause -> Optional.ofNullable(cause.getSQLState()))
            .orElse(NONE);
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
