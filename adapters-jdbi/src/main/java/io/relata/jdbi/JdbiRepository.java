package io.relata.jdbi;

import io.relata.application.shadow.Reason;
import io.relata.application.shadow.Reason.Act;
import io.relata.domain.model.Change;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Put;
import io.relata.domain.model.Repository;
import io.relata.domain.model.Resolution;
import io.relata.jdbi.query.Holding;
import io.relata.jdbi.value.PostgresText;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an entity in its table. All of its SQL is made of the names that the entity declares.
 * Where there are no rows to work on, no statement runs.
 */
class JdbiRepository<T> implements Repository<T> {

  private static final String ADD =
      """
      insert into <entity> (<names>)
      select <values>
      from unnest(<arrays>)
        with ordinality as added (<names>, place)
      order by place
      returning <fields>
      """;

  private final Entity<T> entity;
  private final Writing writing;

  JdbiRepository(Entity<T> entity, Writing writing) {
    this.entity = entity;
    this.writing = writing;
  }

  /** Does a piece of work with statements of the kernel, for a reason. */
  final <R> R with(Act act, Function<Handle, R> piece) {
    return writing.with(reason(act), piece);
  }

  private Reason.Write reason(Act act) {
    return new Reason.Write(act, entity.toString());
  }

  @Override
  public final List<T> add(Collection<NewRow<T>> added) {
    NewRow.requireRules(added);
    return added.isEmpty() ? List.of() : with(Act.ADD, handle -> added(handle, added));
  }

  private List<T> added(Handle handle, Collection<NewRow<T>> added) {
    List<Field<T, ?>> given = entity.fields().subList(1, entity.fields().size());
    try (Query query = handle.createQuery(ADD)) {
      query
          .define("entity", entity)
          .define("names", NewValues.names(given))
          .define("values", NewValues.expressions(given))
          .define("arrays", NewValues.parameters(given))
          .define("fields", NewValues.names(entity.fields()));
      given.forEach(field -> query.bind(field.name(), texts(added, field)));
      return query.mapTo(entity.record()).list();
    }
  }

  @Override
  public final List<Put<T>> put(
      Collection<NewRow<T>> rows, Field<T, ?> key, Resolution resolution) {
    List<NewRow<T>> all = List.copyOf(rows);
    NewRow.requireRulesBy(key, resolution, all);
    return all.isEmpty()
        ? List.of()
        : with(
            Act.PUT,
            handle -> new Putting<>(handle, Upsert.of(entity, key, resolution, all)).put(all));
  }

  @Override
  public final Set<Id<T>> hold(Condition<T> condition) {
    Holding<T> holding = Holding.of(entity, condition);
    return with(Act.HOLD, handle -> held(handle, holding));
  }

  private static <T> Set<Id<T>> held(Handle handle, Holding<T> holding) {
    try (Query query = handle.createQuery(holding.text())) {
      List<String> types = holding.types();
      Reporting.tellTypes(query, types);
      for (int i = 0; i < types.size(); i++) {
        int value = i;
        query.bind(i, (index, statement, context) -> holding.bind(value, statement, index));
      }
      return query
          .map((row, context) -> Id.<T>of(row.getLong(1)))
          .collect(Collectors.toCollection(LinkedHashSet::new));
    } catch (UnableToExecuteStatementException e) {
      throw e.getCause() instanceof SQLException refused ? holding.told(refused) : e;
    }
  }

  @Override
  public final int change(Set<Id<T>> ids, Change<T> change) {
    change.requireRules();
    if (ids.isEmpty() || change.values().isEmpty()) {
      return 0;
    }
    return with(Act.CHANGE, handle -> changed(handle, ids, change));
  }

  private int changed(Handle handle, Set<Id<T>> ids, Change<T> change) {
    var update =
        handle
            .createUpdate(
                "update " + entity + " set " + assignments(change) + " where id = any(:ids)")
            .bind("ids", keys(ids));
    for (Map.Entry<Field<T, ?>, @Nullable Object> value : change.values().entrySet()) {
      Object stored = change.stored(value.getKey());
      update.bind(value.getKey().name(), stored == null ? null : text(value.getKey(), stored));
    }
    return update.execute();
  }

  private static <T> String assignments(Change<T> change) {
    return change.values().keySet().stream()
        .map(
            field ->
                field.name()
                    + " = cast(:"
                    + field.name()
                    + " as "
                    + PostgresText.typeName(field.scalar())
                    + ")")
        .collect(Collectors.joining(", "));
  }

  @Override
  public final int remove(Set<Id<T>> ids) {
    if (ids.isEmpty()) {
      return 0;
    }
    return with(
        Act.REMOVE,
        handle ->
            handle
                .createUpdate("delete from " + entity + " where id = any(:ids)")
                .bind("ids", keys(ids))
                .execute());
  }

  private static long[] keys(Set<? extends Id<?>> ids) {
    return ids.stream().mapToLong(Id::value).toArray();
  }

  /**
   * The values of a field of new rows, as texts to be cast to its type, null where one names none.
   */
  static <T> @Nullable String[] texts(Collection<NewRow<T>> rows, Field<T, ?> field) {
    return rows.stream()
        .map(row -> row.stored(field).map(value -> text(field, value)).orElse(null))
        .toArray(String[]::new);
  }

  private static String text(Field<?, ?> field, Object stored) {
    return PostgresText.of(field.scalar(), stored);
  }
}
