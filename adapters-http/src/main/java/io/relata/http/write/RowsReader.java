package io.relata.http.write;

import io.relata.domain.model.Entity;
import io.relata.domain.model.Graph;
import io.relata.http.preference.Missing;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonToken;

/**
 * Reads new rows from a body: one from an object, any number from an array of objects. All rows
 * have the same fields: those that the request names, or else those that the first row has.
 */
final class RowsReader<T> {

  private final GraphReader graphs;
  private final Entity<T> entity;
  private final Optional<Set<String>> named;
  private final Missing missing;

  /**
   * Makes a reader.
   *
   * @param named the members that rows have, where the request says so; others are passed over
   * @param missing what a row gets for a named field that it does not have
   */
  RowsReader(GraphReader graphs, Entity<T> entity, Optional<Set<String>> named, Missing missing) {
    this.graphs = graphs;
    this.entity = entity;
    this.named = named;
    this.missing = missing;
  }

  Sent<T> read(byte[] body) {
    try (Json json = new Json(body)) {
      Sent<T> sent =
          switch (json.next()) {
            case START_OBJECT -> new Sent.One<>(row(json, ""));
            case START_ARRAY -> new Sent.Many<>(array(json));
            case null, default -> throw json.unexpected("an object, or an array of objects");
          };
      json.requireEnd();
      return sent;
    }
  }

  private List<Graph<T>> array(Json json) {
    List<Graph<T>> rows = new ArrayList<>();
    JsonToken token = json.next();
    while (token != JsonToken.END_ARRAY) {
      String path = "[" + rows.size() + "]";
      if (token != JsonToken.START_OBJECT) {
        throw json.unexpected("an object");
      }
      Graph<T> row = row(json, path);
      requireSameFields(rows, row, path);
      rows.add(row);
      token = json.next();
    }
    return rows;
  }

  private void requireSameFields(List<Graph<T>> rows, Graph<T> row, String path) {
    if (named.isEmpty()
        && !rows.isEmpty()
        && !rows.getFirst().row().values().keySet().equals(row.row().values().keySet())) {
      throw Problem.of(Kind.MALFORMED_BODY, path + " has other fields than the first row")
          .withHint("name all of them in columns=, or send one request for each kind of row")
          .rejection();
    }
  }

  private Graph<T> row(Json json, String path) {
    Graph<T> row =
        graphs.read(entity, json, path, name -> named.isPresent() && !named.get().contains(name));
    return missing == Missing.NULL ? withNulls(row) : row;
  }

  /** A named field that a row does not have, and that no relation gives it, has no value. */
  private Graph<T> withNulls(Graph<T> row) {
    Graph<T> whole = row;
    for (String name : named.orElse(Set.of())) {
      whole = entity.field(name).map(whole::withoutUnlessGiven).orElse(whole);
    }
    return whole;
  }
}
