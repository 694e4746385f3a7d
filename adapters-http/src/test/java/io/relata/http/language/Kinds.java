package io.relata.http.language;

import io.relata.domain.model.Context;
import io.relata.domain.model.Declaration;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.TextField;
import io.relata.domain.model.Trait;
import io.relata.domain.model.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/**
 * An entity with a field of every kind, and with fields that are named like words of the language.
 */
record Kinds(
    Id<Kinds> id,
    boolean flag,
    Optional<Integer> number,
    long big,
    BigDecimal price,
    LocalDate day,
    LocalTime hour,
    Instant moment,
    UUID code,
    String order,
    String and) {

  private static final Declaration<Kinds> KINDS =
      Declaration.of("shop", "kinds", () -> Kinds.ENTITY);

  static final Field<Kinds, Id<Kinds>> ID = KINDS.id(Kinds::id);
  static final Field<Kinds, Boolean> FLAG = KINDS.field("flag", Type.BOOLEAN, Kinds::flag);
  static final Field<Kinds, Integer> NUMBER = KINDS.optional("number", Type.INTEGER, Kinds::number);
  static final Field<Kinds, Long> BIG = KINDS.field("big", Type.BIGINT, Kinds::big);
  static final Field<Kinds, BigDecimal> PRICE =
      KINDS.field("price", Type.NUMERIC, Kinds::price, new Trait.Digits(10, 2));
  static final Field<Kinds, LocalDate> DAY = KINDS.field("day", Type.DATE, Kinds::day);
  static final Field<Kinds, LocalTime> HOUR = KINDS.field("hour", Type.TIME, Kinds::hour);
  static final Field<Kinds, Instant> MOMENT = KINDS.field("moment", Type.TIMESTAMP, Kinds::moment);
  static final Field<Kinds, UUID> CODE = KINDS.field("code", Type.UUID, Kinds::code);
  static final TextField<Kinds, String> ORDER = KINDS.text("order", Kinds::order);
  static final TextField<Kinds, String> AND = KINDS.text("and", Kinds::and);

  static final Entity<Kinds> ENTITY =
      KINDS.entity(Kinds.class, ID, FLAG, NUMBER, BIG, PRICE, DAY, HOUR, MOMENT, CODE, ORDER, AND);

  static final Context CONTEXT = Context.of("shop", ENTITY);
}
