package io.relata.http.render;

import io.relata.domain.query.Row;
import io.relata.http.view.View;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What is expected of a text in JSON, and what a parser finds in it, both as plain trees. */
public final class ReadBack {

  private static final DateTimeFormatter WITH_SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final JsonFactory FACTORY = new JsonFactory();

  private ReadBack() {}

  /** What is expected of a row. */
  public static Map<String, @Nullable Object> of(Row<?> row, View view) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (View.Part part : view.parts()) {
      switch (part) {
        case View.OfField field -> members.put(field.name(), expected(row.plain(field.place())));
        case View.OfOne one ->
            members.put(
                one.name(),
                row.related(one.place()) instanceof Row<?> there ? of(there, one.view()) : null);
        case View.OfMany many -> members.put(many.name(), all(row, many));
        case View.Spread spread -> throw new IllegalArgumentException("not expected: " + spread);
      }
    }
    return members;
  }

  private static List<Map<String, @Nullable Object>> all(Row<?> row, View.OfMany many) {
    return row.related(many.place()) instanceof List<?> there
        ? there.stream().map(one -> of((Row<?>) one, many.view())).toList()
        : List.of();
  }

  /** Numbers by their digits, so that nothing is lost or gained; the rest as its own text. */
  private static @Nullable Object expected(@Nullable Object plain) {
    return switch (plain) {
      case null -> null;
      case Boolean flag -> flag;
      case BigDecimal number -> new Digits(number.toPlainString());
      case Number number -> new Digits(number.toString());
      case LocalTime time when time.getSecond() == 0 && time.getNano() == 0 ->
          WITH_SECONDS.format(time);
      default -> plain.toString();
    };
  }

  /** A number as it is written. */
  private record Digits(String text) {}

  /** What a parser finds. */
  public static @Nullable Object parsed(String json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      Object value = value(parser, parser.nextToken());
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("more than one value");
      }
      return value;
    }
  }

  private static @Nullable Object value(JsonParser parser, JsonToken token) {
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_NULL -> null;
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Digits(parser.getString());
      default -> parser.getString();
    };
  }

  private static Map<String, @Nullable Object> object(JsonParser parser) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      members.put(name, value(parser, parser.nextToken()));
    }
    return members;
  }

  private static List<@Nullable Object> array(JsonParser parser) {
    List<@Nullable Object> values = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      values.add(value(parser, token));
    }
    return values;
  }
}
