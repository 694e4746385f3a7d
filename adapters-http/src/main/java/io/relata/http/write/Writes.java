package io.relata.http.write;

import io.relata.application.act.Act;
import io.relata.application.act.Acting;
import io.relata.application.act.Rules;
import io.relata.application.once.Ledger;
import io.relata.application.once.Once;
import io.relata.application.query.Guard;
import io.relata.application.work.UnitOfWork;
import io.relata.application.write.Changing;
import io.relata.application.write.Creating;
import io.relata.application.write.Linking;
import io.relata.application.write.Putting;
import io.relata.application.write.Repositories;
import io.relata.domain.model.Catalog;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Refused;
import io.relata.domain.query.Reader;
import io.relata.http.exchange.Exchange;
import io.relata.http.exchange.Wire;
import io.relata.http.language.Columns;
import io.relata.http.language.Language;
import io.relata.http.read.Addresses;
import io.relata.http.read.IfMatch;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers requests that write rows. */
public final class Writes {

  private final Addresses addresses;
  private final Language language;
  private final Columns columns;
  private final Creation creation;
  private final Alteration alteration;
  private final Placing placing;
  private final Linkage linkage;
  private final Enacting enacting;
  private final Acting acting;
  private final Repeats repeats;
  private final Set<Entity<?>> lasting;
  private final int longestBody;

  /** What is done for requests that write. */
  public record Acts(
      Creating creating,
      Changing changing,
      Putting putting,
      Linking linking,
      Acting acting,
      Once once,
      Set<Entity<?>> lasting) {

    public static Acts on(UnitOfWork work, Rules rules, Reader reader, Ledger ledger) {
      Repositories repositories = rules.repositories();
      return new Acts(
          new Creating(work, repositories, reader),
          new Changing(work, repositories, reader),
          new Putting(work, repositories, reader),
          new Linking(work, repositories, reader),
          new Acting(work, reader, rules.acts()),
          new Once(work, ledger),
          rules.lasting());
    }
  }

  /**
   * Makes what answers.
   *
   * @param longestBody the most bytes that a request may bring with it
   */
  public Writes(Addresses addresses, Catalog catalog, Guard guard, Acts acts, int longestBody) {
    this.addresses = addresses;
    this.language = new Language(catalog);
    this.columns = new Columns(catalog);
    this.creation = new Creation(guard, acts.creating());
    this.alteration = new Alteration(guard, acts.changing());
    this.placing = new Placing(guard, acts.putting());
    this.linkage = new Linkage(addresses, catalog, guard, acts.linking(), longestBody);
    this.acting = acts.acting();
    this.enacting = new Enacting(guard, acting);
    this.repeats = new Repeats(acts.once());
    this.lasting = acts.lasting();
    this.longestBody = longestBody;
  }

  /** Adds rows to a collection. */
  public void create(Exchange exchange) {
    create(read(exchange, addresses.entityWritten(exchange.wire())));
  }

  private <T> void create(Request<T> request) {
    IfMatch.refuse(request.wire());
    Optional<IdempotencyKey> key = IdempotencyKey.of(request.wire());
    byte[] body = body(request);
    Sent<T> sent = sent(request, body);
    Deed<?> deed =
        request
            .preferences()
            .resolution()
            .<Deed<?>>map(resolution -> placing.many(request, sent, resolution))
            .orElseGet(() -> creation.of(request, sent.rows()));
    try {
      key.map(it -> repeats.done(request, it.claim(request.wire(), body), deed))
          .orElseGet(() -> deed.done(request.exchange()))
          .send(request.exchange());
    } catch (Refused refused) {
      throw sent.told(refused);
    }
  }

  /** Puts one row at its address, whether there is one or not. */
  public void putOne(Exchange exchange) {
    putOne(Wanted.one(read(exchange, addresses.entityWritten(exchange.wire()))));
  }

  private <T> void putOne(Wanted<T> wanted) {
    Sent<T> sent = sent(wanted.request(), body(wanted.request()));
    Deed<?> deed = placing.one(wanted, sent);
    try {
      answer(wanted.request(), deed);
    } catch (Refused refused) {
      throw sent.told(refused);
    }
  }

  private <T> Sent<T> sent(Request<T> request, byte[] body) {
    return new RowsReader<>(
            new GraphReader(columns),
            request.entity(),
            request.named(),
            request.preferences().missing())
        .read(body);
  }

  /** Changes the rows of a collection that fit. */
  public void change(Exchange exchange) {
    change(Wanted.many(read(exchange, addresses.entityWritten(exchange.wire()))));
  }

  /** Changes one row. */
  public void changeOne(Exchange exchange) {
    change(Wanted.one(read(exchange, addresses.entityWritten(exchange.wire()))));
  }

  private <T> void change(Wanted<T> wanted) {
    Request<T> request = wanted.request();
    answer(
        request,
        alteration.change(wanted, new ChangeReader<>(members(request)).read(body(request))));
  }

  /** Removes the rows of a collection that fit. */
  public void remove(Exchange exchange) {
    remove(Wanted.many(read(exchange, addresses.entityWritten(exchange.wire()))));
  }

  /** Removes one row. */
  public void removeOne(Exchange exchange) {
    remove(Wanted.one(read(exchange, addresses.entityWritten(exchange.wire()))));
  }

  private void remove(Wanted<?> wanted) {
    answer(wanted.request(), alteration.remove(wanted));
  }

  private static void answer(Request<?> request, Deed<?> deed) {
    deed.done(request.exchange()).send(request.exchange());
  }

  /** Whether an address is that of an act; ends a request whose is neither that nor of links. */
  public boolean isOfAnAct(Exchange exchange) {
    Wire wire = exchange.wire();
    Entity<?> entity = addresses.entityWritten(wire);
    if (acting.named(entity, wire.part("relation").orElseThrow()).isPresent()) {
      return true;
    }
    linkage.requireLinks(exchange, acting.namesOf(entity));
    return false;
  }

  /** What can be done to the rows of an entity, by name. */
  public List<String> actsOf(Entity<?> entity) {
    return acting.namesOf(entity);
  }

  /** Whether the rows of an entity stay as they were added. */
  public boolean areLasting(Entity<?> entity) {
    return lasting.contains(entity);
  }

  /** Does an act to a row. */
  public void act(Exchange exchange) {
    act(read(exchange, addresses.entityWritten(exchange.wire())));
  }

  private <T> void act(Request<T> request) {
    Act<T> act =
        acting.named(request.entity(), request.wire().part("relation").orElseThrow()).orElseThrow();
    answer(request, enacting.of(request, act));
  }

  /** What links rows, and takes them apart. */
  public Linkage links() {
    return linkage;
  }

  private <T> Request<T> read(Exchange exchange, Entity<T> entity) {
    return Request.read(exchange, entity, language, columns);
  }

  private <T> Members<T> members(Request<T> request) {
    return new Members<>(request.entity(), columns, request.named());
  }

  private byte[] body(Request<?> request) {
    return Content.of(request.wire(), longestBody);
  }
}
