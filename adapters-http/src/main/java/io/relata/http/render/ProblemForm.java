package io.relata.http.render;

import io.relata.http.problem.BrokenRule;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes a problem as RFC 9457 has it, with the members beside it that PostgREST's clients read.
 */
public final class ProblemForm {

  public static final String CONTENT_TYPE = "application/problem+json";

  private ProblemForm() {}

  /**
   * Writes a problem.
   *
   * @param instance the address where more is said about the request that met it
   * @throws IOException when the client went away
   */
  public static void write(Problem problem, String instance, OutputStream out) throws IOException {
    try (JsonGenerator json = Pen.over(out).json()) {
      json.writeStartObject();
      writeMembers(problem, instance, json);
      writeMembersOfClients(problem, json);
      if (!problem.broken().isEmpty()) {
        writeViolations(problem.broken(), json);
      }
      json.writeEndObject();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private static void writeMembers(Problem problem, String instance, JsonGenerator json) {
    Kind kind = problem.kind();
    json.writeStringProperty("type", type(kind));
    json.writeStringProperty("title", kind.title());
    json.writeNumberProperty("status", kind.status());
    json.writeStringProperty("detail", problem.message());
    json.writeStringProperty("instance", instance);
  }

  /** A client takes a member that is not there for another service's answer, so all are there. */
  private static void writeMembersOfClients(Problem problem, JsonGenerator json) {
    json.writeStringProperty("code", problem.kind().code());
    json.writeStringProperty("message", problem.message());
    json.writeStringProperty("details", problem.details().orElse(null));
    json.writeStringProperty("hint", problem.hint().orElse(null));
  }

  private static void writeViolations(List<BrokenRule> broken, JsonGenerator json) {
    json.writeName("violations");
    json.writeStartArray();
    for (BrokenRule rule : broken) {
      json.writeStartObject();
      json.writeStringProperty("field", rule.field());
      json.writeStringProperty("rule", rule.rule());
      json.writeStringProperty("message", rule.message());
      rule.address().ifPresent(address -> json.writeStringProperty("address", address));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The type of a kind, relative to the server's own address, where its documentation is. */
  public static String type(Kind kind) {
    return "/docs/problems#" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
