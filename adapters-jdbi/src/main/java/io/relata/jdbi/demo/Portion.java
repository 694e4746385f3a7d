package io.relata.jdbi.demo;

import io.relata.domain.model.Entity;
import io.relata.domain.model.EntityName;
import io.relata.domain.model.Link;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.model.Pair;
import io.relata.domain.model.Scalar;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All rows for one table. */
public final class Portion<R> {

  private final EntityName table;
  private final List<Column<R>> columns;
  private final Stream<R> rows;

  private Portion(EntityName table, List<Column<R>> columns, Stream<R> rows) {
    this.table = table;
    this.columns = columns;
    this.rows = rows;
  }

  /** Rows of an entity, with their identities. */
  public static <T> Portion<T> of(Entity<T> entity, Stream<T> rows) {
    List<Column<T>> columns =
        entity.fields().stream()
            .map(field -> new Column<T>(field.name(), field.scalar(), field::plainIn))
            .toList();
    return new Portion<>(entity.name(), columns, rows);
  }

  /** Pairs of a many-to-many relation. */
  public static <T, U> Portion<Pair<T, U>> of(ManyToMany<T, U> relation, Stream<Pair<T, U>> pairs) {
    Link link = relation.link();
    List<Column<Pair<T, U>>> columns =
        List.of(
            new Column<>(link.near(), Scalar.BIGINT, pair -> pair.near().value()),
            new Column<>(link.far(), Scalar.BIGINT, pair -> pair.far().value()));
    return new Portion<>(link.table(), columns, pairs);
  }

  Stream<R> rows() {
    return rows;
  }

  List<Column<R>> columns() {
    return columns;
  }

  String copyStatement(boolean intoEmptied) {
    String names =
        columns.stream().map(column -> Sql.quoted(column.name())).collect(Collectors.joining(", "));
    return "copy %s (%s) from stdin (format binary, freeze %s)"
        .formatted(Sql.quoted(table), names, intoEmptied);
  }

  @Override
  public String toString() {
    return table.toString();
  }
}
