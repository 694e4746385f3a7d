package io.relata.jdbi;

import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Put;
import io.relata.domain.model.Put.Fate;
import io.relata.domain.model.Refused;
import io.relata.domain.model.Repository;
import io.relata.domain.model.Violation;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/** Puts rows where they belong, on one handle. */
record Putting<T>(Handle handle, Upsert<T> upsert) {

  // What is told and what is set are one step for the database, but not one for all who ask it for
  // identities meanwhile: who is that quick, and as far ahead, is told of a duplicate.
  private static final String CATCH_UP =
      """
      select last, case when :given > last and :given - last <= :furthest
          then setval(sequence, :given) end
      from (
        select sequence, coalesce(pg_sequence_last_value(sequence), 0) as last
        from (
          select cast(pg_get_serial_sequence(:entity, 'id') as regclass) as sequence
        ) as named
      ) as given
      """;

  /** Puts rows; gives those that were added or changed, in the order they came in. */
  List<Put<T>> put(List<NewRow<T>> rows) {
    // In one order, so that two who put the same rows wait for each other and never each for the
    // other.
    List<Integer> order =
        IntStream.range(0, rows.size())
            .boxed()
            .sorted(Comparator.comparing(i -> sortable(rows.get(i))))
            .toList();
    List<NewRow<T>> sorted = order.stream().map(rows::get).toList();
    List<Put<T>> put = run(sorted);
    if (upsert.key().equals(upsert.entity().id())) {
      catchUp(put);
    }
    return inOrder(order, sorted, put);
  }

  private String sortable(NewRow<T> row) {
    return row.stored(upsert.key())
        .map(value -> value instanceof Long id ? "%020d".formatted(id) : value.toString())
        .orElse("");
  }

  private List<Put<T>> run(List<NewRow<T>> rows) {
    Entity<T> entity = upsert.entity();
    RowMapper<T> whole = new EntityMapper<>(entity);
    int last = entity.fields().size() + 1;
    try (Query query = handle.createQuery(upsert.text())) {
      for (Field<T, ?> field : upsert.fields()) {
        query.bind(field.name(), JdbiRepository.texts(rows, field));
      }
      for (Field<T, ?> field : upsert.uneven()) {
        query.bind(Upsert.naming(field), JdbiRepository.texts(naming(rows, field), upsert.key()));
      }
      return query
          .map(
              (answer, context) ->
                  new Put<>(
                      whole.map(answer, context),
                      answer.getBoolean(last) ? Fate.ADDED : Fate.CHANGED))
          .list();
    }
  }

  private static <T> List<NewRow<T>> naming(List<NewRow<T>> rows, Field<T, ?> field) {
    return rows.stream().filter(row -> row.values().containsKey(field)).toList();
  }

  /** Rows that were kept are not among those that were put. */
  private List<Put<T>> inOrder(List<Integer> order, List<NewRow<T>> sorted, List<Put<T>> put) {
    SortedMap<Integer, Put<T>> places = new TreeMap<>();
    int next = 0;
    for (int i = 0; i < sorted.size() && next < put.size(); i++) {
      if (isOf(sorted.get(i), put.get(next))) {
        places.put(order.get(i), put.get(next++));
      }
    }
    return List.copyOf(places.values());
  }

  private boolean isOf(NewRow<T> row, Put<T> put) {
    return Objects.equals(row.stored(upsert.key()).orElse(null), upsert.key().plainIn(put.row()));
  }

  /** Whoever asks for an identity next gets none that was given here. */
  private void catchUp(List<Put<T>> put) {
    long given =
        put.stream()
            .filter(each -> each.fate() == Fate.ADDED)
            .mapToLong(each -> upsert.entity().idOf(each.row()).value())
            .max()
            .orElse(0);
    if (given > 0) {
      long last = lastBefore(given);
      if (given - last > Repository.FURTHEST) {
        throw new Refused(Violation.tooFarAhead(upsert.key().name()));
      }
    }
  }

  private long lastBefore(long given) {
    return handle
        .createQuery(CATCH_UP)
        .bind("given", given)
        .bind("furthest", Repository.FURTHEST)
        .bind("entity", upsert.entity().toString())
        .map((answer, context) -> answer.getLong(1))
        .one();
  }
}
