package io.relata.http.render;

import io.relata.domain.query.Row;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes posts with their author, tags and comments as one writes it down without much thought. */
final class PlainLoop {

  private static final JsonFactory FACTORY = new JsonFactory();

  private PlainLoop() {}

  static void write(List<Row<?>> posts, OutputStream out) {
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartArray();
      for (Row<?> post : posts) {
        writePost(post, json);
      }
      json.writeEndArray();
    }
  }

  private static void writePost(Row<?> post, JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("id", (Long) present(post.plain(0)));
    json.writeStringProperty("title", (String) post.plain(1));
    json.writeStringProperty("content", (String) post.plain(2));
    json.writeStringProperty("published_at", present(post.plain(3)).toString());
    json.writeNumberProperty("author_id", (Long) present(post.plain(4)));
    json.writeName("author");
    writeNamed((Row<?>) present(post.related(0)), json);
    json.writeArrayPropertyStart("tags");
    for (Object tag : (List<?>) present(post.related(1))) {
      writeNamed((Row<?>) tag, json);
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("comments");
    for (Object comment : (List<?>) present(post.related(2))) {
      writeComment((Row<?>) comment, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeNamed(Row<?> row, JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("id", (Long) present(row.plain(0)));
    json.writeStringProperty("name", (String) row.plain(1));
    json.writeEndObject();
  }

  private static void writeComment(Row<?> comment, JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("id", (Long) present(comment.plain(0)));
    json.writeStringProperty("body", (String) comment.plain(1));
    json.writeStringProperty("created_at", present(comment.plain(2)).toString());
    json.writeEndObject();
  }

  private static <V> V present(@Nullable V value) {
    if (value == null) {
      throw new IllegalArgumentException("the measured rows have all their values");
    }
    return value;
  }
}
