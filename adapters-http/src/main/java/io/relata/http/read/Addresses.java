package io.relata.http.read;

import io.javalin.http.Context;
import io.relata.domain.model.Catalog;
import io.relata.domain.model.Entity;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which entity an address speaks of. Its context is named by the profile header of Supabase
 * clients, or else by the address, or is the usual one.
 */
public final class Addresses {

  private final Catalog catalog;
  private final String usualContext;

  public Addresses(Catalog catalog, String usualContext) {
    this.catalog = catalog;
    this.usualContext = usualContext;
  }

  Entity<?> entity(Context request) {
    String context = context(request);
    String collection = request.pathParam("collection");
    return entities(context).stream()
        .filter(entity -> entity.name().collection().equals(collection))
        .findFirst()
        .orElseThrow(() -> unknown(context, collection));
  }

  private String context(Context request) {
    Optional<String> profile = Optional.ofNullable(request.header("Accept-Profile"));
    String context = profile.orElseGet(() -> named(request));
    if (profile.isPresent() && entities(context).isEmpty()) {
      throw Problem.of(Kind.UNKNOWN_CONTEXT, "there is no context " + quoted(context))
          .withHint("there are " + String.join(", ", contexts()))
          .rejection();
    }
    return context;
  }

  private String named(Context request) {
    return Objects.requireNonNullElse(request.pathParamMap().get("context"), usualContext);
  }

  private List<Entity<?>> entities(String context) {
    return catalog.contexts().stream()
        .filter(known -> known.name().equals(context))
        .flatMap(known -> known.entities().stream())
        .toList();
  }

  private List<String> contexts() {
    return catalog.contexts().stream().map(io.relata.domain.model.Context::name).toList();
  }

  private RuntimeException unknown(String context, String collection) {
    List<Entity<?>> there = entities(context);
    if (there.isEmpty()) {
      return Problem.of(Kind.UNKNOWN_ADDRESS, "there is no context " + quoted(context))
          .withHint("there are " + String.join(", ", contexts()))
          .rejection();
    }
    List<String> collections = there.stream().map(entity -> entity.name().collection()).toList();
    return Problem.of(
            Kind.UNKNOWN_ADDRESS,
            "there is no " + quoted(collection) + " in the context " + context)
        .withHint("there are " + String.join(", ", collections))
        .rejection();
  }

  /** A name as it was sent, shortened: it may be anything. */
  private static String quoted(String name) {
    return "\"" + (name.length() > 64 ? name.substring(0, 64) + "..." : name) + "\"";
  }
}
