package io.relata.http.language;

import io.relata.domain.query.Include;
import io.relata.domain.query.Query;
import io.relata.domain.query.Slice;
import io.relata.http.language.Parameters.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Writes one query of the tree: what it selects, and the parameters that ask the rest. */
final class QueryText<T> {

  private final Query<T> query;
  private final String path;
  private final List<Parameter> parameters;

  /**
   * Writes to the end of these parameters.
   *
   * @param path the relations that lead here, each followed by a point
   */
  QueryText(Query<T> query, String path, List<Parameter> parameters) {
    this.query = query;
    this.path = path;
    this.parameters = parameters;
  }

  /** Writes the parameters, and gives what stands in select. */
  String write() {
    Asides<T> asides = new Asides<>(query, path, parameters);
    ConditionText<T> conditions = new ConditionText<>(query.entity(), asides, path, parameters);
    conditions.write(Simplest.ofRows(query.entity()).of(query.condition()));
    conditions.writeOfGroups(Simplest.ofGroups(query.entity()).of(query.grouping().having()));
    writeOrder();
    writeSlice(query.slice());
    List<String> items = new ArrayList<>(fields());
    query.includes().forEach(include -> items.add(item(include)));
    items.addAll(asides.write());
    return String.join(",", items);
  }

  private List<String> fields() {
    if (query.fields().equals(query.entity().fields())) {
      return List.of("*");
    }
    if (new HashSet<>(query.fields()).size() < query.fields().size()) {
      throw new IllegalArgumentException("an address can not give a field twice: " + query);
    }
    return new SelectText<>(query).fields();
  }

  private <U> String item(Include<T, U> include) {
    if (givesNothing(include.query())) {
      throw new IllegalArgumentException("an address can not include nothing of rows: " + include);
    }
    String relation = include.relation().name();
    String alias = include.name().equals(relation) ? "" : Literal.name(include.name()) + ":";
    String inside =
        new QueryText<>(include.query(), path + Literal.name(include.name()) + ".", parameters)
            .write();
    return alias + relation + (include.isRequired() ? "!inner" : "") + "(" + inside + ")";
  }

  private static boolean givesNothing(Query<?> query) {
    return query.fields().isEmpty()
        && query.includes().stream().allMatch(include -> givesNothing(include.query()));
  }

  private void writeOrder() {
    long fields =
        query.order().stream().map(term -> OrderText.term(query.entity(), term)).distinct().count();
    if (fields < query.order().size()) {
      throw new IllegalArgumentException("an address can not order by a field twice: " + query);
    }
    if (!query.order().isEmpty()) {
      write(
          Word.ORDER,
          query.order().stream()
              .map(term -> OrderText.of(query.entity(), term))
              .collect(Collectors.joining(",")));
    }
  }

  private void writeSlice(Slice slice) {
    slice.limit().ifPresent(rows -> write(Word.LIMIT, String.valueOf(rows)));
    switch (slice.start()) {
      case Slice.Offset(long rows) when rows == 0 -> {
        // The beginning is where a list starts anyway.
      }
      case Slice.Offset(long rows) -> write(Word.OFFSET, String.valueOf(rows));
      case Slice.After(var cursor) -> write(Word.AFTER, Literal.cursor(cursor));
      case Slice.Before(var cursor) -> write(Word.BEFORE, Literal.cursor(cursor));
    }
  }

  private void write(Word word, String value) {
    parameters.add(new Parameter(path + word, value));
  }
}
