package io.relata.http.write;

import io.relata.application.query.Guard;
import io.relata.application.write.Creating;
import io.relata.domain.model.Catalog;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.query.Counting;
import io.relata.http.exchange.Body;
import io.relata.http.exchange.Exchange;
import io.relata.http.exchange.Wire;
import io.relata.http.language.Asked;
import io.relata.http.language.Columns;
import io.relata.http.language.Language;
import io.relata.http.language.Parameters;
import io.relata.http.preference.Preferences;
import io.relata.http.preference.Preferences.Purpose;
import io.relata.http.preference.Returning;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import io.relata.http.read.Addresses;
import io.relata.http.render.Accepted;
import io.relata.http.render.Form;
import io.relata.http.render.Rendering;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Answers requests that write rows. */
public final class Writes {

  private final Addresses addresses;
  private final Language language;
  private final Columns columns;
  private final Guard guard;
  private final Creating creating;
  private final int longestBody;

  /**
   * Makes what answers.
   *
   * @param longestBody the most bytes that a request may bring with it
   */
  public Writes(
      Addresses addresses, Catalog catalog, Guard guard, Creating creating, int longestBody) {
    this.addresses = addresses;
    this.language = new Language(catalog);
    this.columns = new Columns(catalog);
    this.guard = guard;
    this.creating = creating;
    this.longestBody = longestBody;
  }

  /** Adds rows to a collection. */
  public void create(Exchange exchange) {
    create(exchange, addresses.entityWritten(exchange.wire()));
  }

  private <T> void create(Exchange exchange, Entity<T> entity) {
    Wire wire = exchange.wire();
    Preferences preferences = Preferences.of(wire.headers("Prefer"), Purpose.WRITING);
    Parameters parameters = Parameters.of(wire.query().orElse(""));
    Asked<T> asked = language.read(entity, parameters);
    RowsReader<T> reader =
        new RowsReader<>(entity, columns, columns.named(entity, parameters), preferences.missing());
    List<NewRow<T>> rows = reader.read(Content.of(wire, longestBody));
    preferences.tell(wire);
    if (preferences.returning() == Returning.REPRESENTATION) {
      show(exchange, asked, rows, preferences);
    } else {
      add(exchange, entity, rows, preferences);
    }
  }

  private <T> void add(
      Exchange exchange, Entity<T> entity, List<NewRow<T>> rows, Preferences preferences) {
    List<Id<T>> ids = exchange.work(() -> creating.add(entity, rows, preferences.ending()));
    Wire wire = exchange.wire();
    if (preferences.returning() == Returning.HEADERS_ONLY && ids.size() == 1) {
      wire.tell(
          "Location",
          "/%s/%s/%s"
              .formatted(entity.name().context(), entity.name().collection(), ids.getFirst()));
    }
    tellCount(wire, preferences, ids.size());
    exchange.tellCost();
    wire.sendNothing(201);
  }

  private <T> void show(
      Exchange exchange, Asked<T> asked, List<NewRow<T>> rows, Preferences preferences) {
    Form form = form(exchange.wire(), rows.size());
    var shape = guard.guardedStream(asked.query());
    Creating.Shown<T> shown =
        exchange.work(() -> creating.addAndShow(rows, shape, preferences.ending()));
    Body body = new Body();
    try {
      Rendering.of(form, asked.view()).write(shown.page().rows(), body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    tellCount(exchange.wire(), preferences, shown.ids().size());
    exchange.tellCost();
    exchange.wire().send(201, form.contentType(), body);
  }

  private static Form form(Wire wire, int rows) {
    return switch (Accepted.by(wire.header("Accept").orElse(""))) {
      case Accepted.Rows(Form form) when !form.isOfOne() || rows == 1 -> form;
      case Accepted.Rows _ ->
          throw Problem.of(Kind.NOT_ONE_ROW, "one row was asked for, and there is not exactly one")
              .withDetails("The body contains " + rows + " rows, and none was added")
              .rejection();
      case Accepted.Plan _ ->
          throw Problem.of(Kind.FORM_NOT_OFFERED, "plans of what writes are not offered")
              .rejection();
    };
  }

  private static void tellCount(Wire wire, Preferences preferences, int rows) {
    if (preferences.counting() != Counting.NONE) {
      wire.tell("Content-Range", "*/" + rows);
    }
  }
}
