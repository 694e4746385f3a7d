package io.relata.jdbi.check;

import io.relata.domain.model.BelongsTo;
import io.relata.domain.model.Catalog;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Link;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.model.Relation;
import io.relata.domain.model.Scalar;
import io.relata.domain.model.Trait;
import io.relata.domain.query.Query;
import io.relata.jdbi.value.PostgresText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says which tables a model wants: one for each entity and one for each link. */
final class WantedTables {

  private final Catalog catalog;

  private WantedTables(Catalog catalog) {
    this.catalog = catalog;
  }

  static List<WantedTable> of(Catalog catalog) {
    WantedTables tables = new WantedTables(catalog);
    List<WantedTable> wanted = new ArrayList<>();
    catalog.entities().forEach(entity -> wanted.add(tables.table(entity)));
    catalog.links().forEach(relation -> wanted.add(table(relation)));
    return wanted;
  }

  private <T> WantedTable table(Entity<T> entity) {
    List<ForeignKey> foreignKeys = foreignKeys(entity);
    return new WantedTable(
        entity.name(),
        entity.fields().stream().map(WantedTables::column).toList(),
        List.of(entity.id().name()),
        unique(entity),
        foreignKeys,
        entity.fields().stream().flatMap(WantedTables::rules).toList(),
        Stream.concat(indexes(entity, foreignKeys), orders(entity)).toList());
  }

  private static <T> List<List<String>> unique(Entity<T> entity) {
    Stream<List<String>> alone =
        entity.fields().stream()
            .filter(field -> field.isUnique() && !field.equals(entity.id()))
            .map(field -> List.of(field.name()));
    Stream<List<String>> together =
        entity.uniqueTogether().stream().map(fields -> fields.stream().map(Field::name).toList());
    return Stream.concat(alone, together).toList();
  }

  private <T> List<ForeignKey> foreignKeys(Entity<T> entity) {
    List<ForeignKey> keys = new ArrayList<>();
    for (Relation<T, ?> relation : catalog.relations(entity)) {
      if (relation instanceof BelongsTo<T, ?> belongsTo) {
        keys.add(ForeignKey.of(belongsTo));
      }
    }
    return keys;
  }

  private static Column column(Field<?, ?> field) {
    return new Column(field.name(), type(field), !field.isOptional(), Preset.of(field));
  }

  private static String type(Field<?, ?> field) {
    String plain = PostgresText.typeName(field.scalar());
    return switch (field.scalar()) {
      case TEXT ->
          field
              .trait(Trait.AtMost.class)
              .map(most -> "varchar(" + most.length() + ")")
              .orElse(plain);
      case NUMERIC ->
          field
              .trait(Trait.Digits.class)
              .map(digits -> plain + "(" + digits.precision() + "," + digits.scale() + ")")
              .orElse(plain);
      default -> plain;
    };
  }

  private static Stream<Rule> rules(Field<?, ?> field) {
    return field.traits().stream().flatMap(trait -> Rule.of(field, trait).stream());
  }

  private static Stream<IndexNeed> indexes(Entity<?> entity, List<ForeignKey> keys) {
    return keys.stream().map(key -> IndexNeed.finding(entity.toString(), List.of(key.column())));
  }

  private static <T> Stream<IndexNeed> orders(Entity<T> entity) {
    return entity.advertisedOrders().stream()
        .map(order -> Query.from(entity).orderBy(order).wholeOrder())
        .map(order -> IndexNeed.walking(entity.toString(), order));
  }

  private static WantedTable table(ManyToMany<?, ?> relation) {
    Link link = relation.link();
    return new WantedTable(
        link.table(),
        List.of(linkColumn(link.near()), linkColumn(link.far())),
        List.of(link.near(), link.far()),
        List.of(),
        List.of(
            ForeignKey.ofLink(link.near(), relation.owner().toString()),
            ForeignKey.ofLink(link.far(), relation.target().toString())),
        List.of(),
        List.of(
            IndexNeed.finding(link.table().toString(), List.of(link.near(), link.far())),
            IndexNeed.finding(link.table().toString(), List.of(link.far(), link.near()))));
  }

  private static Column linkColumn(String name) {
    return new Column(name, PostgresText.typeName(Scalar.BIGINT), true, Preset.NONE);
  }
}
