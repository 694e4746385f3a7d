package io.relata.http.write;

import io.relata.domain.model.Field;
import io.relata.domain.model.Scalar;
import io.relata.http.language.PlainText;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import io.relata.http.problem.Rejection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads the plain value of a field from a token; other kinds than text may come in strings too. */
final class JsonPlain {

  private JsonPlain() {}

  /**
   * The value at hand, null for none.
   *
   * @param path where in the body it stands
   */
  static @Nullable Object of(Field<?, ?> field, @Nullable JsonToken token, Json json, String path) {
    Scalar scalar = field.scalar();
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    if (!suits(token, scalar)) {
      throw wrong(scalar, "", path);
    }
    return scalar == Scalar.TEXT ? json.text() : parsed(scalar, json, path);
  }

  private static boolean suits(@Nullable JsonToken token, Scalar scalar) {
    return switch (token) {
      case VALUE_STRING -> true;
      case VALUE_TRUE, VALUE_FALSE -> scalar == Scalar.BOOLEAN;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> isNumber(scalar);
      case null, default -> false;
    };
  }

  private static boolean isNumber(Scalar scalar) {
    return switch (scalar) {
      case INTEGER, BIGINT, NUMERIC -> true;
      case BOOLEAN, TEXT, DATE, TIME, TIMESTAMP, UUID -> false;
    };
  }

  private static Object parsed(Scalar scalar, Json json, String path) {
    String text = json.text();
    try {
      return PlainText.parsed(scalar, text);
    } catch (IllegalArgumentException refused) {
      throw wrong(scalar, text, path);
    }
  }

  private static Rejection wrong(Scalar scalar, String text, String path) {
    return Problem.of(Kind.WRONG_VALUE, path + " takes " + scalar.description())
        .withHint(PlainText.hint(scalar, text))
        .rejection();
  }
}
