package io.relata.http.read;

import io.relata.application.query.Guard;
import io.relata.domain.model.Catalog;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Id;
import io.relata.domain.query.Page;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import io.relata.domain.query.Report;
import io.relata.http.exchange.Body;
import io.relata.http.exchange.Exchange;
import io.relata.http.exchange.Wire;
import io.relata.http.language.Asked;
import io.relata.http.language.Language;
import io.relata.http.language.Parameters;
import io.relata.http.preference.Preferences;
import io.relata.http.preference.Preferences.Purpose;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import io.relata.http.render.Accepted;
import io.relata.http.render.Form;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Answers requests for rows. */
public final class Reads {

  private final Addresses addresses;
  private final Language language;
  private final Guard guard;
  private final Reader reader;
  private final Reports reports;
  private final Renderings renderings = new Renderings();

  public Reads(Addresses addresses, Catalog catalog, Guard guard, Reader reader) {
    this(addresses, catalog, guard, reader, List.of());
  }

  /** The same, with reports. */
  public Reads(
      Addresses addresses, Catalog catalog, Guard guard, Reader reader, List<Report<?>> reports) {
    this.addresses = addresses;
    this.language = new Language(catalog);
    this.guard = guard;
    this.reader = reader;
    this.reports = new Reports(reports, language, guard, reader);
  }

  /** What answers with reports. */
  public Reports reports() {
    return reports;
  }

  /** Answers with the rows of a collection that fit. */
  public void many(Exchange exchange) {
    many(exchange, addresses.entity(exchange.wire()));
  }

  private <T> void many(Exchange exchange, Entity<T> entity) {
    Wire wire = exchange.wire();
    Accepted accepted = accepted(wire);
    Preferences preferences = Preferences.of(wire.headers("Prefer"), Purpose.READING);
    Parameters parameters = parameters(wire);
    Asked<T> asked = language.read(entity, parameters);
    Query<T> query = ranged(wire, asked.query()).counting(preferences.counting());
    Location location = Location.ofMany(entity.name(), parameters);
    preferences.tell(wire::tell);
    switch (accepted) {
      case Accepted.Rows(Form form) when form == Form.NDJSON ->
          stream(exchange, new Asked<>(query, asked.view()), location);
      case Accepted.Rows(Form form) ->
          new Answer(exchange, form, read(exchange, query))
              .ranged()
              .located(location)
              .linked(parameters)
              .send(renderings.of(form, asked.view()));
      case Accepted.Plan plan -> explain(exchange, query, plan);
    }
  }

  private <T> void stream(Exchange exchange, Asked<T> asked, Location location) {
    Query<T> guarded = guard.guardedStream(asked.query());
    Streaming streaming =
        new Streaming(exchange, location, renderings.of(Form.NDJSON, asked.view()));
    if (!exchange.wire().wantsBody()) {
      Page<T> first = read(exchange, asked.query());
      exchange.tellCost();
      streaming.sendHeaders(first);
      return;
    }
    exchange.work(
        () -> {
          reader.walk(guarded, Streaming.PORTION, streaming::send);
          streaming.end();
          return guarded;
        });
  }

  private <T> void explain(Exchange exchange, Query<T> query, Accepted.Plan plan) {
    if (!exchange.recording().keepsValues()) {
      throw Problem.of(Kind.FORM_NOT_OFFERED, "plans are not offered here")
          .withHint("they are where the setting shadow is shown")
          .rejection();
    }
    read(exchange, query);
    Body body = new Body();
    body.writeBytes(new Plans(plan).of(exchange.recording()).getBytes(StandardCharsets.UTF_8));
    exchange.tellCost();
    exchange.wire().send(200, plan.contentType(), body);
  }

  /** Answers with one row. */
  public void one(Exchange exchange) {
    one(exchange, addresses.entity(exchange.wire()));
  }

  private <T> void one(Exchange exchange, Entity<T> entity) {
    Wire wire = exchange.wire();
    Accepted accepted = accepted(wire);
    Parameters parameters = parameters(wire);
    Asked<T> asked = language.read(entity, parameters);
    Id<T> id = Addresses.id(wire, entity);
    requireRow(asked.query());
    Query<T> query = asked.query().where(entity.id().is(id));
    switch (accepted) {
      case Accepted.Rows(Form form) ->
          one(exchange, form.ofOne(), Version.readable(query))
              .located(Location.ofOne(entity.name(), id.value(), parameters))
              .send(renderings.of(form.ofOne(), asked.view()));
      case Accepted.Plan plan -> explain(exchange, query, plan);
    }
  }

  private static void requireRow(Query<?> query) {
    if (query.isGrouped()) {
      throw Problem.of(Kind.NO_GROUPS, "one row makes no groups, so select can have no aggregate")
          .withHint("ask the collection: " + Addresses.of(query.entity().name()) + "?id=eq.…")
          .rejection();
    }
  }

  private <T> Answer one(Exchange exchange, Form form, Query<T> query) {
    Page<T> page = read(exchange, query);
    if (page.isEmpty()) {
      throw Problem.of(
              Kind.NO_SUCH_ROW,
              "there is no row "
                  + exchange.wire().part("id").orElseThrow()
                  + " in "
                  + query.entity()
                  + " that fits")
          .rejection();
    }
    return new Answer(exchange, form, page).versioned(Version.of(page));
  }

  private <T> Page<T> read(Exchange exchange, Query<T> query) {
    Query<T> guarded = guard.guarded(query);
    return exchange.work(() -> reader.find(guarded));
  }

  private static Accepted accepted(Wire wire) {
    return Accepted.by(wire.header("Accept").orElse(""));
  }

  private static Parameters parameters(Wire wire) {
    return Parameters.of(wire.query().orElse(""));
  }

  private static <T> Query<T> ranged(Wire wire, Query<T> query) {
    return ItemRange.of(wire.header("Range"), wire.header("Range-Unit"))
        .map(range -> range.of(query))
        .orElse(query);
  }
}
