package io.relata.http.write;

import io.relata.http.exchange.Exchange;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a request wants done, ready to be done.
 *
 * @param doing what reads and writes rows
 * @param telling what is answered when it is done; it has no other effect
 */
record Deed<R>(Supplier<R> doing, Function<R, Reply> telling) {

  /** Does it and says what is answered. */
  Reply done(Exchange exchange) {
    return telling.apply(exchange.work(doing));
  }
}
