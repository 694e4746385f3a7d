package io.relata.http.language;

import io.relata.domain.model.Field;
import io.relata.domain.query.Include;
import io.relata.domain.query.Query;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the fields that a query gives as members of what is selected. What would have a name that
 * something else has gets another one.
 */
final class SelectText<T> {

  private final Query<T> query;
  private final Set<String> taken = new HashSet<>();

  SelectText(Query<T> query) {
    this.query = query;
    query.includes().stream().map(Include::name).forEach(taken::add);
  }

  List<String> fields() {
    List<String> members = new ArrayList<>();
    query.keys().forEach(key -> taken.add(key.name()));
    for (Field<T, ?> field : query.fields()) {
      members.add(field.isAggregate() ? aggregate(field) : plain(field));
    }
    return members;
  }

  private String plain(Field<T, ?> field) {
    if (query.entity().field(field.name()).filter(field::equals).isEmpty()) {
      throw new IllegalArgumentException("an address can not select " + field);
    }
    return field.name();
  }

  private String aggregate(Field<T, ?> field) {
    String text = FieldText.of(query.entity(), field);
    if (taken.add(field.name())) {
      return text;
    }
    String free = field.label().replace("()", "").replace('.', '_');
    while (!taken.add(free)) {
      free += "_";
    }
    return free + ":" + text;
  }
}
