package io.relata.http.render;

import io.relata.domain.query.Row;
import io.relata.http.view.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows as JSON objects, as one view says. */
final class JsonObject {

  private final Member[] members;

  private JsonObject(Member[] members) {
    this.members = members;
  }

  static JsonObject of(View view, Nulls nulls) {
    return new JsonObject(
        view.parts().stream().map(part -> Member.of(part, nulls)).toArray(Member[]::new));
  }

  void write(Row<?> row, Pen pen) {
    pen.json().writeStartObject();
    writeMembers(row, pen);
    pen.json().writeEndObject();
  }

  void writeMembers(@Nullable Row<?> row, Pen pen) {
    for (Member member : members) {
      member.write(row, pen);
    }
  }

  /** Nothing and an empty list are the same. */
  void writeArray(@Nullable List<?> rows, Pen pen) {
    pen.json().writeStartArray();
    if (rows != null) {
      // Lists are short and many, so that making an iterator for each would show.
      for (int i = 0; i < rows.size(); i++) {
        write((Row<?>) rows.get(i), pen);
      }
    }
    pen.json().writeEndArray();
  }
}
