package io.relata.http.catalog;

import io.relata.domain.model.BelongsTo;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.model.Relation;
import io.relata.domain.model.ToMany;
import io.relata.domain.model.ToOne;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** A relation as JSON: where it leads, by which key, and what deleting does along it. */
final class RelationJson {

  private RelationJson() {}

  static void write(JsonGenerator json, Relation<?, ?> relation) {
    json.writeStartObject();
    json.writeStringProperty("name", relation.name());
    json.writeStringProperty("kind", relation.kind());
    json.writeStringProperty("target", relation.target().toString());
    json.writeStringProperty("inverse", relation.inverse().name());
    switch (relation) {
      case ToOne<?, ?> one -> {
        json.writeBooleanProperty("many", false);
        json.writeBooleanProperty("optional", one.isOptional());
      }
      case ToMany<?, ?> _ -> json.writeBooleanProperty("many", true);
    }
    if (relation instanceof ManyToMany<?, ?> linked) {
      json.writeStringProperty("link", linked.link().table().toString());
    }
    keeper(relation).ifPresent(keeper -> key(json, keeper));
    json.writeEndObject();
  }

  /** The side of a relation that has the foreign key; none where pairs are kept. */
  private static Optional<BelongsTo<?, ?>> keeper(Relation<?, ?> relation) {
    return Stream.of(relation, relation.inverse())
        .<BelongsTo<?, ?>>mapMulti(
            (side, take) -> {
              if (side instanceof BelongsTo<?, ?> keeper) {
                take.accept(keeper);
              }
            })
        .findFirst();
  }

  private static void key(JsonGenerator json, BelongsTo<?, ?> keeper) {
    json.writeStringProperty("key", keeper.key().toString());
    json.writeStringProperty(
        "deletion", keeper.onDelete().name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }
}
