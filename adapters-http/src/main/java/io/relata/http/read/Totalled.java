package io.relata.http.read;

import io.relata.domain.model.Field;
import io.relata.domain.query.Include;
import io.relata.domain.query.Page;
import io.relata.domain.query.Query;
import io.relata.domain.query.Row;
import io.relata.domain.query.Shape;
import io.relata.http.view.View;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Groups, and after them all of them together: a row of the same form that is of no group, since it
 * has no keys.
 */
final class Totalled {

  private Totalled() {}

  static <T> Page<T> page(Page<T> groups) {
    List<Row<T>> rows = new ArrayList<>(groups.rows());
    groups.overall().ifPresent(overall -> rows.add(total(groups.query(), overall)));
    return new Page<>(
        groups.query(),
        rows,
        groups.before(),
        groups.after(),
        groups.first(),
        groups.last(),
        groups.total(),
        groups.overall(),
        groups.cut());
  }

  private static <T> Row<T> total(Query<T> query, Row<T> overall) {
    @Nullable Object[] values = new Object[query.fields().size()];
    int place = 0;
    for (int i = 0; i < values.length; i++) {
      if (query.fields().get(i).isAggregate()) {
        values[i] = overall.plain(place++);
      }
    }
    return Row.Assembly.row(Shape.of(query), values);
  }

  /**
   * All values of a row side by side, the keys first: a field of a related row is shown under the
   * name of the relation, since no more than one is asked of each.
   */
  static View view(Query<?> query) {
    List<View.Part> parts = new ArrayList<>();
    for (Field<?, ?> field : query.keys()) {
      parts.add(field(field.name(), query, field));
    }
    for (int i = 0; i < query.includes().size(); i++) {
      parts.add(new View.Spread(i, named(query.includes().get(i))));
    }
    for (Field<?, ?> field : query.fields()) {
      if (field.isAggregate()) {
        parts.add(field(field.name(), query, field));
      }
    }
    return new View(parts);
  }

  private static View named(Include<?, ?> include) {
    Field<?, ?> only = include.query().fields().getFirst();
    return new View(List.of(field(include.name(), include.query(), only)));
  }

  private static View.Part field(String name, Query<?> query, Field<?, ?> field) {
    return new View.OfField(name, query.fields().indexOf(field), field.scalar());
  }
}
