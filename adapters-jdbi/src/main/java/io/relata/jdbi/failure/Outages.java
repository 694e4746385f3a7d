package io.relata.jdbi.failure;

import io.relata.application.failure.Unavailable;
import io.relata.application.failure.Unavailable.Reason;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells failures that pass by themselves from those that do not. */
public final class Outages {

  private static final String CANCELLED = "57014";
  private static final String SERIALIZATION_FAILURE = "40001";
  private static final String DEADLOCK = "40P01";
  private static final String TOO_MANY_CONNECTIONS = "53300";
  private static final String MALFORMED_MESSAGE = "08P01";

  private Outages() {}

  /** Why the database is not available, where that is what a failure comes from. */
  public static Optional<Unavailable> in(Throwable failure) {
    List<SQLException> chain = chain(failure);
    return chain.stream()
        .flatMap(each -> reason(String.valueOf(each.getSQLState())).stream())
        .findFirst()
        .or(() -> ofPool(chain))
        .map(reason -> new Unavailable(reason, failure));
  }

  private static List<SQLException> chain(Throwable failure) {
    List<SQLException> chain = new ArrayList<>();
    for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof SQLException told) {
        chain.add(told);
      }
    }
    return chain;
  }

  private static Optional<Reason> reason(String state) {
    if (state.equals(CANCELLED)) {
      return Optional.of(Reason.TOO_SLOW);
    }
    if (state.equals(SERIALIZATION_FAILURE) || state.equals(DEADLOCK)) {
      return Optional.of(Reason.CONTESTED);
    }
    if (state.equals(TOO_MANY_CONNECTIONS)) {
      return Optional.of(Reason.TOO_BUSY);
    }
    boolean away = state.startsWith("08") || state.startsWith("57P");
    return away && !state.equals(MALFORMED_MESSAGE) ? Optional.of(Reason.AWAY) : Optional.empty();
  }

  // A pool without a free connection knows no state, unless it could not make one either.
  private static Optional<Reason> ofPool(List<SQLException> chain) {
    return chain.stream().anyMatch(SQLTransientConnectionException.class::isInstance)
        ? Optional.of(Reason.TOO_BUSY)
        : Optional.empty();
  }
}
