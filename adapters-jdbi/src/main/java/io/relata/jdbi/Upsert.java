package io.relata.jdbi;

import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Resolution;
import io.relata.jdbi.value.PostgresText;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The statement that adds rows, except where there is one with the same key already. It names only
 * the columns that some row has a value for, so that the database fills in the others, and changes
 * no more of a row that is there than it must.
 *
 * @param fields those that some row names
 * @param uneven those that only some of the rows name, where it matters which
 */
record Upsert<T>(
    Entity<T> entity,
    Field<T, ?> key,
    Resolution resolution,
    List<Field<T, ?>> fields,
    List<Field<T, ?>> uneven) {

  static <T> Upsert<T> of(
      Entity<T> entity, Field<T, ?> key, Resolution resolution, Collection<NewRow<T>> rows) {
    Set<Field<T, ?>> named = new LinkedHashSet<>();
    rows.forEach(row -> named.addAll(row.values().keySet()));
    return new Upsert<>(
        entity,
        key,
        resolution,
        entity.fields().stream().filter(named::contains).toList(),
        named.stream()
            .filter(field -> resolution == Resolution.MERGE && !field.equals(key))
            .filter(field -> rows.stream().anyMatch(row -> !row.values().containsKey(field)))
            .toList());
  }

  /** Its text, which takes an array of texts for each field by its name. */
  String text() {
    return """
    insert into %s as there (%s)
    overriding system value
    select %s
    from unnest(%s)
      with ordinality as put (%s, place)
    order by place
    on conflict (%s) %s
    returning %s, xmax = 0
    """
        .formatted(
            entity,
            NewValues.names(fields),
            NewValues.expressions(fields),
            NewValues.parameters(fields),
            NewValues.names(fields),
            key.name(),
            remedy(),
            NewValues.names(entity.fields()));
  }

  private String remedy() {
    return switch (resolution) {
      case KEEP -> "do nothing";
      case MERGE -> "do update\nset " + changes(fields);
      case REPLACE -> "do update\nset " + changes(entity.fields());
    };
  }

  private String changes(List<Field<T, ?>> named) {
    String changes =
        named.stream()
            .filter(field -> !field.equals(key) && !field.equals(entity.id()))
            .map(field -> field.name() + " = " + taken(field))
            .collect(Collectors.joining(", "));
    // A row that nothing is to change in is written all the same, so that it is given back.
    String any = entity.fields().getLast().name();
    return changes.isEmpty() ? any + " = there." + any : changes;
  }

  /** A row takes over no more than it names, whatever others name. */
  private String taken(Field<T, ?> field) {
    String value = "excluded." + field.name();
    return uneven.contains(field)
        ? "case when excluded.%s = any(cast(:%s as %s[])) then %s else there.%s end"
            .formatted(
                key.name(), naming(field), PostgresText.typeName(key.scalar()), value, field.name())
        : value;
  }

  /** What the text calls the keys of the rows that name a field; no field has a capital letter. */
  static String naming(Field<?, ?> field) {
    return "rowsWith_" + field.name();
  }
}
