package io.relata.http.write;

import io.relata.domain.model.Refused;
import io.relata.http.exchange.Exchange;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What a request wants done, ready to be done.
 *
 * @param doing what reads and writes rows
 * @param telling what is answered when it is done; it has no other effect
 * @param diagnosing all that is to be refused, where something was as part of other work
 */
record Deed<R>(Supplier<R> doing, Function<R, Reply> telling, UnaryOperator<Refused> diagnosing) {

  /** One of which nothing more is to be refused. */
  Deed(Supplier<R> doing, Function<R, Reply> telling) {
    this(doing, telling, UnaryOperator.identity());
  }

  /** Does it and says what is answered. Only the first of both is work on the database. */
  Reply done(Exchange exchange) {
    return telling.apply(exchange.work(doing));
  }

  /** Does it as part of other work, and says what is answered. */
  Reply done() {
    return telling.apply(doing.get());
  }
}
