package io.relata.http.catalog;

import io.relata.application.query.Limits;
import io.relata.domain.model.Context;
import io.relata.domain.model.Entity;
import io.relata.domain.query.Report;
import io.relata.http.read.Addresses;
import io.relata.http.shadow.Visibility;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A repertoire as JSON. */
final class CatalogJson {

  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;
  private final Repertoire repertoire;
  private final Function<Entity<?>, List<String>> acts;

  private CatalogJson(
      JsonGenerator json, Repertoire repertoire, Function<Entity<?>, List<String>> acts) {
    this.json = json;
    this.repertoire = repertoire;
    this.acts = acts;
  }

  static void write(
      Repertoire repertoire,
      Function<Entity<?>, List<String>> acts,
      Visibility shadow,
      OutputStream out) {
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("usualContext", repertoire.usualContext());
      json.writeBooleanProperty("shadow", shadow == Visibility.SHOWN);
      limits(json, repertoire.limits());
      new CatalogJson(json, repertoire, acts).contexts();
      json.writeEndObject();
    }
  }

  private static void limits(JsonGenerator json, Limits limits) {
    json.writeObjectPropertyStart("limits");
    json.writeNumberProperty("rows", limits.rows());
    json.writeNumberProperty("relatedRows", limits.relatedRows());
    json.writeNumberProperty("relations", limits.relations());
    json.writeNumberProperty("depth", limits.depth());
    json.writeNumberProperty("conditions", limits.conditions());
    json.writeNumberProperty("values", limits.values());
    json.writeEndObject();
  }

  private void contexts() {
    json.writeArrayPropertyStart("contexts");
    for (Context context : repertoire.catalog().contexts()) {
      json.writeStartObject();
      json.writeStringProperty("name", context.name());
      json.writeArrayPropertyStart("entities");
      context.entities().forEach(this::entity);
      json.writeEndArray();
      json.writeArrayPropertyStart("reports");
      repertoire.reportsOf(context.name()).forEach(this::report);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void report(Report<?> report) {
    json.writeStartObject();
    json.writeStringProperty("name", report.name());
    json.writeStringProperty("address", Addresses.of(report));
    json.writeStringProperty("entity", report.query().entity().toString());
    json.writeEndObject();
  }

  private <T> void entity(Entity<T> entity) {
    json.writeStartObject();
    json.writeStringProperty("name", entity.name().collection());
    json.writeStringProperty("address", Addresses.of(entity.name()));
    json.writeArrayPropertyStart("fields");
    entity.fields().forEach(field -> FieldJson.write(json, field));
    entity.derived().forEach(field -> FieldJson.write(json, field));
    json.writeEndArray();
    json.writeArrayPropertyStart("relations");
    repertoire.catalog().relations(entity).forEach(relation -> RelationJson.write(json, relation));
    json.writeEndArray();
    texts("acts", acts.apply(entity));
    json.writeEndObject();
  }

  private void texts(String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }
}
