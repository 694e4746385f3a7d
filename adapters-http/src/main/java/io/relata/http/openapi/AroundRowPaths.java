package io.relata.http.openapi;

import io.relata.domain.model.Entity;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.model.Relation;
import io.relata.http.read.Addresses;
import java.util.List;
import java.util.Map;

/** What is done below the address of a row: it is linked with others, and acts are done to it. */
record AroundRowPaths(Scope scope) {

  void add(Entity<?> entity, Map<String, Part> paths) {
    for (Relation<?, ?> relation : scope.catalog().relations(entity)) {
      if (relation instanceof ManyToMany<?, ?> links) {
        addLinks(entity, links, paths);
      }
    }
    scope.writes().actsOf(entity).forEach(act -> addAct(entity, act, paths));
  }

  private static void addLinks(Entity<?> entity, ManyToMany<?, ?> links, Map<String, Part> paths) {
    String address = Addresses.of(entity.name(), "{id}") + "/" + links.name();
    paths.put(
        address,
        Part.of("parameters", Parameters.at(List.of("id", "X-Request-Id")))
            .with("put", replace(entity, links)));
    paths.put(
        address + "/{other}",
        Part.of("parameters", Parameters.at(List.of("id", "other", "X-Request-Id")))
            .with("put", one("link", "Link a row with one of " + words(links), entity, links))
            .with(
                "delete",
                one("unlink", "Take a row and one of " + words(links) + " apart", entity, links)));
  }

  private static Part replace(Entity<?> entity, ManyToMany<?, ?> links) {
    return operation(
            "replace", "Link a row with these " + words(links) + " and no others", entity, links)
        .taking("PreferLinking")
        .bringing(WriteSchemas.list(WriteSchemas.maybeThere(links.target())))
        .answering(204, Responses.at("Done"))
        .failing(Occasion.REPLACE)
        .part();
  }

  private static Part one(String verb, String summary, Entity<?> entity, ManyToMany<?, ?> links) {
    return operation(verb, summary, entity, links)
        .described("To do it twice comes to the same as to do it once.")
        .taking("PreferLinking")
        .answering(204, Responses.at("Done"))
        .failing(Occasion.LINK)
        .part();
  }

  private static String words(Relation<?, ?> relation) {
    return relation.name().replace('_', ' ');
  }

  private static Operation operation(
      String verb, String summary, Entity<?> entity, Relation<?, ?> relation) {
    return Operation.of(
        verb + Names.of(entity) + Names.capitalized(relation.name()),
        entity.name().context(),
        summary);
  }

  private static void addAct(Entity<?> entity, String act, Map<String, Part> paths) {
    Part post =
        Operation.of(
                act + Names.of(entity),
                entity.name().context(),
                Names.capitalized(act) + " one of " + Names.words(entity))
            .described("It takes no body. To do it twice comes to the same as to do it once.")
            .taking("select", "PreferWriting")
            .answering(200, Responses.at(Names.one(entity)))
            .answering(204, Responses.at("Done"))
            .failing(Occasion.ACT)
            .part();
    paths.put(
        Addresses.of(entity.name(), "{id}") + "/" + act,
        Part.of("parameters", Parameters.at(List.of("id", "X-Request-Id"))).with("post", post));
  }
}
