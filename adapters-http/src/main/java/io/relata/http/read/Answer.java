package io.relata.http.read;

import io.relata.domain.query.Page;
import io.relata.http.exchange.Body;
import io.relata.http.exchange.Exchange;
import io.relata.http.exchange.Wire;
import io.relata.http.language.Parameters;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import io.relata.http.render.Form;
import io.relata.http.render.Rendering;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A page on its way to the client: its headers, and its rows in one form. */
final class Answer {

  private final Exchange exchange;
  private final Wire wire;
  private final Form form;
  private final Page<?> page;
  private final Extent extent;
  private Optional<Version> version = Optional.empty();

  Answer(Exchange exchange, Form form, Page<?> page) {
    this.exchange = exchange;
    this.wire = exchange.wire();
    this.form = form;
    this.page = page;
    this.extent = Extent.of(page);
  }

  /** Says which part of the list it is, and refuses one that lies beyond the end. */
  Answer ranged() {
    wire.tell("Content-Range", extent.contentRange());
    if (extent.isBeyondEnd()) {
      throw Problem.of(Kind.RANGE_BEYOND_END, "the page begins where the list is over")
          .withDetails(
              "the page begins after %d rows, and there are only %d"
                  .formatted(extent.first().orElse(0), extent.total().orElseThrow().rows()))
          .rejection();
    }
    return this;
  }

  /** Says where else it is found. */
  Answer located(Location location) {
    location.tell(wire);
    return this;
  }

  /** Says which version of a row it is, where that is known. */
  Answer versioned(Optional<Version> known) {
    version = known;
    return this;
  }

  Answer linked(Parameters parameters) {
    Links links = new Links(wire.path(), parameters, page);
    tellUnlessEmpty("Link", links.told());
    tellUnlessEmpty("Relata-Unlinked", links.untold());
    return this;
  }

  private void tellUnlessEmpty(String header, String value) {
    if (!value.isEmpty()) {
      wire.tell(header, value);
    }
  }

  /** Renders and sends it, unless the client has it already. */
  void send(Rendering rendering) {
    if (form.isOfOne() && page.rows().size() != 1) {
      throw Problem.notOneRow("The result contains " + page.rows().size() + " rows").rejection();
    }
    if (!page.cut().isEmpty()) {
      wire.tell("Relata-Truncated", String.join(", ", page.cut().stream().sorted().toList()));
    }
    Body body = rendered(rendering);
    exchange.tellCost();
    tag(body).send(wire, form.isOfOne() ? 200 : extent.status(), form.contentType(), body);
  }

  private EntityTag tag(Body body) {
    return version
        .map(known -> EntityTag.strong(known, form, wire.zips(body)))
        .orElseGet(() -> EntityTag.weak(body));
  }

  private Body rendered(Rendering rendering) {
    Body body = new Body();
    try {
      rendering.write(page.rows(), body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return body;
  }
}
