package io.relata.http.render;

import io.relata.domain.model.Declaration;
import io.relata.domain.model.Deletion;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.ToMany;
import io.relata.domain.model.ToOne;
import io.relata.domain.model.Type;
import io.relata.domain.query.Query;
import io.relata.domain.query.Row;
import io.relata.domain.query.Shape;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row with a field of every kind, that may be missing each, and with relations to its like. */
record Specimen(
    Id<Specimen> id,
    Optional<Boolean> flag,
    Optional<Integer> count,
    Optional<BigDecimal> price,
    Optional<String> text,
    Optional<LocalDate> day,
    Optional<LocalTime> time,
    Optional<Instant> instant,
    Optional<UUID> key,
    Optional<Id<Specimen>> originId) {

  private static final Declaration<Specimen> SPECIMENS =
      Declaration.of("lab", "specimens", () -> Specimen.ENTITY);

  private static final Field<Specimen, Id<Specimen>> ORIGIN_ID =
      SPECIMENS.optional("origin_id", Type.id(), Specimen::originId);
  static final ToOne<Specimen, Specimen> ORIGIN =
      SPECIMENS.belongsTo("origin", ORIGIN_ID, Deletion.CASCADE, () -> Specimen.COPIES);
  static final ToMany<Specimen, Specimen> COPIES =
      SPECIMENS.hasMany("copies", () -> Specimen.ORIGIN);

  static final Entity<Specimen> ENTITY =
      SPECIMENS
          .entity(
              Specimen.class,
              SPECIMENS.id(Specimen::id),
              SPECIMENS.optional("flag", Type.BOOLEAN, Specimen::flag),
              SPECIMENS.optional("count", Type.INTEGER, Specimen::count),
              SPECIMENS.optional("price", Type.NUMERIC, Specimen::price),
              SPECIMENS.optionalText("text", Specimen::text),
              SPECIMENS.optional("day", Type.DATE, Specimen::day),
              SPECIMENS.optional("time", Type.TIME, Specimen::time),
              SPECIMENS.optional("instant", Type.TIMESTAMP, Specimen::instant),
              SPECIMENS.optional("key", Type.UUID, Specimen::key),
              ORIGIN_ID)
          .relatedBy(ORIGIN, COPIES);

  static final int ID_PLACE = 0;
  static final int TEXT_PLACE = 4;
  static final int ORIGIN_PLACE = 0;
  static final int COPIES_PLACE = 1;

  private static final Shape<Specimen> ALONE = Shape.of(Query.from(ENTITY));
  private static final Shape<Specimen> RELATED =
      Shape.of(Query.from(ENTITY).with(ORIGIN).with(COPIES));

  static Row<Specimen> alone(@Nullable Object... values) {
    return Row.Assembly.row(ALONE, filledUp(values));
  }

  static Row<Specimen> named(long id, @Nullable String text) {
    return alone(id, null, null, null, text);
  }

  static Row<Specimen> related(
      Row<Specimen> self, Optional<Row<Specimen>> origin, List<Row<Specimen>> copies) {
    Object[] values = Stream.iterate(0, i -> i + 1).limit(10).map(self::plain).toArray();
    Row<Specimen> row = Row.Assembly.row(RELATED, values);
    origin.ifPresent(one -> Row.Assembly.tie(row, ORIGIN_PLACE, one));
    if (!copies.isEmpty()) {
      Row.Assembly.tie(row, COPIES_PLACE, copies);
    }
    return row;
  }

  private static @Nullable Object[] filledUp(@Nullable Object[] values) {
    @Nullable Object[] all = new Object[10];
    System.arraycopy(values, 0, all, 0, values.length);
    return all;
  }
}
