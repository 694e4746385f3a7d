package io.relata.jdbi.query;

import io.relata.application.query.Spending;
import io.relata.application.shadow.Replay;
import io.relata.application.shadow.Shadow;
import io.relata.application.shadow.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Tells the shadow of the statements that one read runs.
 *
 * @param connections where statements are explained, should somebody ask
 * @param waited for the connection, before the first trip
 */
record Telling(Connections connections, Shadow shadow, Spending spending, Duration waited) {

  boolean isHeard() {
    return shadow.isListening();
  }

  void tell(Ask ask, List<Bind> binds, Ask.Taken taken, Duration executing, Duration reading) {
    Duration waiting = spending.roundTrips() == 1 ? waited : Duration.ZERO;
    shadow.ran(
        new Statement(
            ask.reason(),
            spending.roundTrips(),
            ask.keys().length,
            taken.rows(),
            taken.cut(),
            new Statement.Timing(waiting, executing, reading),
            ask.sql().text(),
            binds.stream().map(Bind::toString).toList(),
            replay(ask, binds)));
  }

  private Optional<Replay> replay(Ask ask, List<Bind> binds) {
    return shadow.keepsValues() && ask.isExplainable()
        ? Optional.of(new Replay(new Explaining(connections, ask.sql().text(), binds)::explain))
        : Optional.empty();
  }
}
