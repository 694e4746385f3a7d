package io.relata.http.language;

import io.relata.domain.model.Exists;
import io.relata.domain.model.Field;
import io.relata.domain.model.Relation;
import io.relata.domain.query.Include;
import io.relata.domain.query.Query;
import io.relata.http.language.Parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The relations that a query's condition asks about. Each is selected beside the others, with
 * nothing in it and under a name of its own, so that what is asked of its rows stays apart from
 * what is asked of rows that are shown.
 */
final class Asides<T> {

  private final String path;
  private final List<Parameter> parameters;
  private final Set<String> taken;
  private final List<Aside<T, ?>> asides = new ArrayList<>();

  private record Aside<T, U>(String name, Exists<T, U> asked) {}

  Asides(Query<T> query, String path, List<Parameter> parameters) {
    this.path = path;
    this.parameters = parameters;
    this.taken =
        Stream.concat(
                query.entity().fields().stream().map(Field::name),
                query.includes().stream().map(Include::name))
            .collect(Collectors.toSet());
  }

  /** The name under which it can be asked whether such rows are there. */
  String name(Exists<T, ?> asked) {
    Relation<T, ?> relation = asked.relation();
    if (asked.condition().isAlways() && !taken.contains(relation.name())) {
      return Literal.name(relation.name());
    }
    String name = freeName();
    asides.add(new Aside<>(name, asked));
    return name;
  }

  private String freeName() {
    int number = asides.size() + 1;
    while (!taken.add("x" + number)) {
      number++;
    }
    return "x" + number;
  }

  /** Writes what is asked of their rows, and gives what stands in select. */
  List<String> write() {
    return asides.stream().map(this::write).toList();
  }

  private <U> String write(Aside<T, U> aside) {
    Query<U> related =
        Query.from(aside.asked().relation().target()).select().where(aside.asked().condition());
    String inside = new QueryText<>(related, path + aside.name() + ".", parameters).write();
    return aside.name() + ":" + aside.asked().relation().name() + "(" + inside + ")";
  }
}
