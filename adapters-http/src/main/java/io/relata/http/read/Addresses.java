package io.relata.http.read;

import io.relata.domain.model.Catalog;
import io.relata.domain.model.Context;
import io.relata.domain.model.Entity;
import io.relata.domain.model.EntityName;
import io.relata.domain.model.Id;
import io.relata.domain.query.Report;
import io.relata.http.exchange.Wire;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which entity an address speaks of. Its context is named by the profile header of Supabase
 * clients, or else by the address, or is the usual one.
 */
public final class Addresses {

  private static final String REPORTS = "reports";
  private static final Set<String> OF_THE_SERVER =
      Set.of("assets", "docs", "health", "lab", "rest", "shadow");

  private final Map<String, Map<String, Entity<?>>> contexts = new LinkedHashMap<>();
  private final String usualContext;

  public Addresses(Catalog catalog, String usualContext) {
    this.usualContext = usualContext;
    catalog.contexts().forEach(this::add);
  }

  private void add(Context context) {
    if (OF_THE_SERVER.contains(context.name())) {
      throw new IllegalArgumentException(
          "the context "
              + context.name()
              + " would be at addresses of the server; call it otherwise");
    }
    contexts.put(context.name(), collections(context));
  }

  private static Map<String, Entity<?>> collections(Context context) {
    Map<String, Entity<?>> collections = new LinkedHashMap<>();
    for (Entity<?> entity : context.entities()) {
      if (entity.name().collection().equals(REPORTS)) {
        throw new IllegalArgumentException(
            entity + " would be at the address of the reports of its context; call it otherwise");
      }
      collections.put(entity.name().collection(), entity);
    }
    return collections;
  }

  /** The entity that a request reads. */
  public Entity<?> entity(Wire request) {
    return entity(request, "Accept-Profile");
  }

  /** The entity that a request writes. */
  public Entity<?> entityWritten(Wire request) {
    return entity(request, "Content-Profile");
  }

  /** The address of a collection. */
  public static String of(EntityName name) {
    return "/" + name.context() + "/" + name.collection();
  }

  /** The address of a report. */
  public static String of(Report<?> report) {
    return "/" + report.context() + "/" + REPORTS + "/" + report.name();
  }

  /** The address of one row. */
  public static String of(EntityName name, Object id) {
    return of(name) + "/" + id;
  }

  /** The identity that an address names. */
  public static <T> Id<T> id(Wire request, Entity<T> entity) {
    return id(request, "id", entity);
  }

  /** The identity that a part of an address names. */
  public static <T> Id<T> id(Wire request, String part, Entity<T> entity) {
    try {
      return Id.of(Long.parseLong(plainDigits(request.part(part).orElseThrow())));
    } catch (NumberFormatException e) {
      throw Problem.of(
              Kind.WRONG_VALUE, "the id in the address takes " + entity.id().scalar().description())
          .rejection();
    }
  }

  // One row has one address: without signs before it, and in no other script's digits.
  private static String plainDigits(String text) {
    if (text.startsWith("+") || text.chars().anyMatch(c -> c > '9')) {
      throw new NumberFormatException();
    }
    return text;
  }

  private Entity<?> entity(Wire request, String header) {
    String context = context(request, header);
    String collection = request.part("collection").orElseThrow();
    Entity<?> entity = contexts.getOrDefault(context, Map.of()).get(collection);
    if (entity == null) {
      throw unknown(context, collection);
    }
    return entity;
  }

  private String context(Wire request, String header) {
    Optional<String> profile = request.header(header);
    String context = profile.orElseGet(() -> named(request));
    if (profile.isPresent() && !contexts.containsKey(context)) {
      throw Problem.of(Kind.UNKNOWN_CONTEXT, "there is no context " + quoted(context))
          .withHint("there are " + String.join(", ", contexts.keySet()))
          .rejection();
    }
    return context;
  }

  private String named(Wire request) {
    return request.part("context").orElse(usualContext);
  }

  private RuntimeException unknown(String context, String collection) {
    Map<String, Entity<?>> there = contexts.get(context);
    if (there == null) {
      return Problem.of(Kind.UNKNOWN_ADDRESS, "there is no context " + quoted(context))
          .withHint("there are " + String.join(", ", contexts.keySet()))
          .rejection();
    }
    return Problem.of(
            Kind.UNKNOWN_ADDRESS,
            "there is no " + quoted(collection) + " in the context " + context)
        .withHint("there are " + String.join(", ", there.keySet()))
        .rejection();
  }

  /** A name as it was sent, shortened: it may be anything. */
  private static String quoted(String name) {
    return "\"" + (name.length() > 64 ? name.substring(0, 64) + "..." : name) + "\"";
  }
}
