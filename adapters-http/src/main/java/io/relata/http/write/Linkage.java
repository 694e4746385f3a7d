package io.relata.http.write;

import io.relata.application.query.Guard;
import io.relata.application.write.Linking;
import io.relata.domain.model.Branch;
import io.relata.domain.model.Catalog;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Id;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.model.Pair;
import io.relata.domain.model.Refused;
import io.relata.domain.model.Relation;
import io.relata.http.exchange.Exchange;
import io.relata.http.exchange.Wire;
import io.relata.http.language.Columns;
import io.relata.http.preference.Preferences;
import io.relata.http.preference.Preferences.Purpose;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import io.relata.http.read.Addresses;
import io.relata.http.read.IfMatch;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers requests that link rows, or take them apart. */
public final class Linkage {

  private final Addresses addresses;
  private final Catalog catalog;
  private final Guard guard;
  private final Linking linking;
  private final int longestBody;

  /**
   * Makes what answers.
   *
   * @param longestBody the most bytes that a request may bring with it
   */
  Linkage(Addresses addresses, Catalog catalog, Guard guard, Linking linking, int longestBody) {
    this.addresses = addresses;
    this.catalog = catalog;
    this.guard = guard;
    this.linking = linking;
    this.longestBody = longestBody;
  }

  /** Requires that the address of a request names a relation whose rows are linked. */
  public void requireLinks(Exchange exchange) {
    requireLinks(exchange, List.of());
  }

  /** The same, where the address could have named something else. */
  void requireLinks(Exchange exchange, List<String> others) {
    relation(exchange.wire(), others);
  }

  /** Links the two rows of an address. */
  public void link(Exchange exchange) {
    link(exchange, relation(exchange.wire()));
  }

  private <T, U> void link(Exchange exchange, ManyToMany<T, U> relation) {
    Preferences preferences = preferences(exchange.wire());
    Pair<T, U> pair = pair(exchange.wire(), relation);
    answer(exchange, preferences, () -> linking.link(relation, pair, preferences.ending()));
  }

  /** Takes the two rows of an address apart. */
  public void unlink(Exchange exchange) {
    unlink(exchange, relation(exchange.wire()));
  }

  private <T, U> void unlink(Exchange exchange, ManyToMany<T, U> relation) {
    Preferences preferences = preferences(exchange.wire());
    Pair<T, U> pair = pair(exchange.wire(), relation);
    answer(exchange, preferences, () -> linking.unlink(relation, pair, preferences.ending()));
  }

  /** Links the row of an address with those of a list, and with no others. */
  public void replace(Exchange exchange) {
    replace(exchange, relation(exchange.wire()));
  }

  private <T, U> void replace(Exchange exchange, ManyToMany<T, U> relation) {
    Wire wire = exchange.wire();
    Preferences preferences = preferences(wire);
    Id<T> row = Addresses.id(wire, "id", relation.owner());
    Branch<T, U> branch = branch(relation, Content.of(wire, longestBody));
    try {
      answer(
          exchange,
          preferences,
          () -> linking.replace(relation, row, branch, preferences.ending()));
    } catch (Refused refused) {
      // The body is the list itself.
      throw new Refused(
          refused.violations().stream()
              .map(violation -> violation.outOf(relation.name()))
              .toList());
    }
  }

  private <T, U> Branch<T, U> branch(ManyToMany<T, U> relation, byte[] body) {
    try (Json json = new Json(body)) {
      GraphReader reader = new GraphReader(new Columns(catalog));
      Branch<T, U> branch = new Branch<>(relation, reader.list(relation, json.next(), json, ""));
      json.requireEnd();
      guard.requireBearable(branch);
      return branch;
    }
  }

  private static void answer(Exchange exchange, Preferences preferences, Runnable act) {
    exchange.work(
        () -> {
          act.run();
          return preferences;
        });
    preferences.tell(exchange.wire()::tell);
    exchange.tellCost();
    exchange.wire().sendNothing(204);
  }

  private static Preferences preferences(Wire wire) {
    IfMatch.refuse(wire);
    IdempotencyKey.refuse(wire);
    if (wire.query().filter(query -> !query.isEmpty()).isPresent()) {
      throw Problem.of(Kind.MALFORMED, "the address of links takes no parameters").rejection();
    }
    return Preferences.of(wire.headers("Prefer"), Purpose.LINKING);
  }

  private static <T, U> Pair<T, U> pair(Wire wire, ManyToMany<T, U> relation) {
    return Pair.of(
        Addresses.id(wire, "id", relation.owner()), Addresses.id(wire, "other", relation.target()));
  }

  private ManyToMany<?, ?> relation(Wire wire) {
    return relation(wire, List.of());
  }

  private ManyToMany<?, ?> relation(Wire wire, List<String> others) {
    return relation(addresses.entityWritten(wire), wire.part("relation").orElseThrow(), others);
  }

  private <T> ManyToMany<T, ?> relation(Entity<T> entity, String name, List<String> others) {
    if (catalog.relation(entity, name).orElse(null) instanceof ManyToMany<T, ?> relation) {
      return relation;
    }
    String there =
        Stream.concat(
                others.stream(),
                catalog.relations(entity).stream()
                    .filter(ManyToMany.class::isInstance)
                    .map(Relation::name))
            .collect(Collectors.joining(", "));
    throw Problem.of(
            Kind.UNKNOWN_ADDRESS,
            entity
                + (others.isEmpty()
                    ? " has no many-to-many relation of this name"
                    : " has no act and no many-to-many relation of this name"))
        .withHint(there.isEmpty() ? "it has none at all" : "it has " + there)
        .rejection();
  }
}
