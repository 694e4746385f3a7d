package io.relata.http.write;

import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import io.relata.http.problem.Rejection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Goes through a body from token to token; what it complains of, it says where. */
final class Json implements AutoCloseable {

  // Each relation takes two brackets, and graphs have a limit of their own.
  private static final int DEEPEST = 50;
  private static final int LONGEST_NUMBER = 1_000;
  private static final int LONGEST_NAME = 1_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(LONGEST_NUMBER)
                  .maxNameLength(LONGEST_NAME)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final JsonParser parser;

  Json(byte[] body) {
    this.parser = FACTORY.createParser(ObjectReadContext.empty(), body);
  }

  /** The next token; none at the end. */
  @Nullable JsonToken next() {
    try {
      return parser.nextToken();
    } catch (JacksonException e) {
      throw malformed("it is no JSON").rejection();
    }
  }

  /** The text of the token at hand: that of a string, the name of a member, the digits. */
  String text() {
    try {
      return parser.getString();
    } catch (JacksonException e) {
      throw malformed("it is no JSON").rejection();
    }
  }

  /** Passes over the value at hand with all that it holds. */
  void skipValue() {
    try {
      parser.skipChildren();
    } catch (JacksonException e) {
      throw malformed("it is no JSON").rejection();
    }
  }

  void requireEnd() {
    if (next() != null) {
      throw malformed("something follows where it is over").rejection();
    }
  }

  Rejection unexpected(String expected) {
    return malformed("expected " + expected).rejection();
  }

  private Problem malformed(String reason) {
    TokenStreamLocation here = parser.currentLocation();
    return Problem.of(
            Kind.MALFORMED_BODY,
            "the body can not be read: line %d, column %d: %s"
                .formatted(here.getLineNr(), here.getColumnNr(), reason))
        .withHint(
            "names come once in an object, brackets are at most %d deep, numbers at most %d digits long"
                .formatted(DEEPEST, LONGEST_NUMBER));
  }

  @Override
  public void close() {
    parser.close();
  }
}
