package io.relata.http.server;

import io.javalin.http.Context;
import io.relata.application.shadow.Recording;
import io.relata.http.shadow.Past;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Figures for Prometheus. */
final class Metrics {

  private static final double[] SECONDS = {
    .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5
  };

  private final Map<String, LongAdder> requests = new ConcurrentSkipListMap<>();
  private final LongAdder[] took = new LongAdder[SECONDS.length + 1];
  private final LongAdder nanoseconds = new LongAdder();
  private final LongAdder statements = new LongAdder();
  private final LongAdder trips = new LongAdder();
  private final LongAdder exceeded = new LongAdder();
  private final Supplier<Map<String, Long>> gauges;

  /**
   * Figures that start at zero.
   *
   * @param gauges what is so now, by name
   */
  Metrics(Supplier<Map<String, Long>> gauges) {
    this.gauges = gauges;
    for (int i = 0; i < took.length; i++) {
      took[i] = new LongAdder();
    }
  }

  void count(Past request) {
    String labels = "verb=\"" + verb(request) + "\",status=\"" + request.status() + "\"";
    requests.computeIfAbsent(labels, unseen -> new LongAdder()).increment();
    took[bucket(request)].increment();
    nanoseconds.add(request.took().toNanos());
    statements.add(request.recording().ran());
    trips.add(request.recording().roundTrips());
    if (request.recording().verdict() == Recording.Verdict.EXCEEDED) {
      exceeded.increment();
    }
  }

  /** Verbs that anybody may invent are one. */
  private static String verb(Past request) {
    return switch (request.verb()) {
      case "GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE" -> request.verb();
      default -> "other";
    };
  }

  private static int bucket(Past request) {
    double seconds = request.took().toNanos() / 1e9;
    int bucket = 0;
    while (bucket < SECONDS.length && seconds > SECONDS[bucket]) {
      bucket++;
    }
    return bucket;
  }

  void tell(Context context) {
    context.contentType("text/plain; version=0.0.4; charset=utf-8").result(text());
  }

  String text() {
    StringBuilder text = new StringBuilder(2048);
    head(text, "relata_requests_total", "counter", "requests answered");
    requests.forEach((labels, count) -> line(text, "relata_requests_total{" + labels + "}", count));
    histogram(text);
    counter(text, "relata_statements_total", "statements run for requests", statements);
    counter(text, "relata_round_trips_total", "trips to the database for requests", trips);
    counter(
        text, "relata_budgets_exceeded_total", "requests that cost more than planned", exceeded);
    new TreeMap<>(gauges.get())
        .forEach(
            (name, value) -> {
              head(text, name, "gauge", name.substring(name.indexOf('_') + 1).replace('_', ' '));
              line(text, name, value);
            });
    return text.toString();
  }

  private void histogram(StringBuilder text) {
    String name = "relata_request_seconds";
    head(text, name, "histogram", "time until requests were answered");
    long sum = 0;
    for (int i = 0; i < SECONDS.length; i++) {
      sum += took[i].sum();
      line(text, name + "_bucket{le=\"" + SECONDS[i] + "\"}", sum);
    }
    sum += took[SECONDS.length].sum();
    line(text, name + "_bucket{le=\"+Inf\"}", sum);
    line(text, name + "_sum", String.format(Locale.ROOT, "%.6f", nanoseconds.sum() / 1e9));
    line(text, name + "_count", sum);
  }

  private static void counter(StringBuilder text, String name, String help, LongAdder count) {
    head(text, name, "counter", help);
    line(text, name, count);
  }

  private static void head(StringBuilder text, String name, String type, String help) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }

  private static void line(StringBuilder text, String name, Object value) {
    text.append(name).append(' ').append(value).append('\n');
  }
}
