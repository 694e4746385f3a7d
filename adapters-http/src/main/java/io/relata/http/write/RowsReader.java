package io.relata.http.write;

import io.relata.domain.model.Field;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Refused;
import io.relata.domain.model.Violation;
import io.relata.http.preference.Missing;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads new rows from a body: one from an object, any number from an array of objects. All rows
 * have the same columns: those that the request names, or else those that the first row has.
 */
final class RowsReader<T> {

  private final Members<T> members;
  private final Missing missing;

  /**
   * Makes a reader.
   *
   * @param missing what a row gets for a named column that it does not have
   */
  RowsReader(Members<T> members, Missing missing) {
    this.members = members;
    this.missing = missing;
  }

  /**
   * The rows of a body, all of which keep the rules.
   *
   * @throws Refused with all rules that any of them breaks
   */
  List<NewRow<T>> read(byte[] body) {
    List<NewRow<T>> rows = new ArrayList<>();
    List<Violation> broken = new ArrayList<>();
    try (Json json = new Json(body)) {
      JsonToken first = json.next();
      if (first == JsonToken.START_OBJECT) {
        rows.add(row(json, ""));
        broken.addAll(rows.getFirst().violations());
      } else if (first == JsonToken.START_ARRAY) {
        readArray(json, rows, broken);
      } else {
        throw json.unexpected("an object, or an array of objects");
      }
      json.requireEnd();
    }
    if (!broken.isEmpty()) {
      throw new Refused(broken);
    }
    return rows;
  }

  private void readArray(Json json, List<NewRow<T>> rows, List<Violation> broken) {
    JsonToken token = json.next();
    while (token != JsonToken.END_ARRAY) {
      String path = "[" + rows.size() + "]";
      if (token != JsonToken.START_OBJECT) {
        throw json.unexpected("an object");
      }
      NewRow<T> row = row(json, path);
      requireSameColumns(rows, row, path);
      rows.add(row);
      row.violations().forEach(violation -> broken.add(violation.within(path)));
      token = json.next();
    }
  }

  private void requireSameColumns(List<NewRow<T>> rows, NewRow<T> row, String path) {
    if (members.named().isEmpty()
        && !rows.isEmpty()
        && !rows.getFirst().values().keySet().equals(row.values().keySet())) {
      throw Problem.of(Kind.MALFORMED_BODY, path + " has other fields than the first row")
          .withHint("name all of them in columns=, or send one request for each kind of row")
          .rejection();
    }
  }

  private NewRow<T> row(Json json, String path) {
    Map<Field<T, ?>, @Nullable Object> values = members.read(json, path);
    if (missing == Missing.NULL) {
      members.named().orElse(Set.of()).forEach(field -> values.putIfAbsent(field, null));
    }
    return NewRow.of(members.entity(), values);
  }
}
