package io.relata.http.openapi;

import io.relata.http.problem.Kind;
import io.relata.http.render.ProblemForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is told where a request can not be answered. */
final class Problems {

  static final String SCHEMA = "Problem";

  private Problems() {}

  /** The form that all have. */
  static Part schema() {
    Part text = Part.of("type", "string");
    Part maybe = Part.of("type", Json.texts(List.of("string", "null")));
    Part members =
        Part.of(
                "type",
                text("Where the kind of problem is described.").with("format", "uri-reference"))
            .with("title", text("What kind of problem it is."))
            .with("status", Part.of("type", "integer"))
            .with("detail", text("What was wrong, and where."))
            .with(
                "instance",
                text("Where more is told of the request.").with("format", "uri-reference"))
            .with("code", text("What clients know the kind by."))
            .with("message", text("The same as detail."))
            .with("details", maybe)
            .with(
                "hint",
                Part.of("type", Json.texts(List.of("string", "null")))
                    .with("description", "What would be right."))
            .with("violations", WriteSchemas.list(violation(text)));
    return Part.of("type", "object")
        .with("description", "A problem, as RFC 9457 has it, with what PostgREST's clients read.")
        .with("properties", members)
        .with("x-kinds", kinds())
        .with(
            "required",
            List.of(
                "type",
                "title",
                "status",
                "detail",
                "instance",
                "code",
                "message",
                "details",
                "hint"));
  }

  /** All kinds, with what tells them apart. */
  private static List<Part> kinds() {
    return Arrays.stream(Kind.values())
        .map(
            kind ->
                Part.of("type", ProblemForm.type(kind))
                    .with("status", kind.status())
                    .with("code", kind.code())
                    .with("title", kind.title()))
        .toList();
  }

  private static Part violation(Part text) {
    return Part.of("type", "object")
        .with("description", "A rule that is broken. All of them are told at once.")
        .with(
            "properties",
            Part.of("field", text("The path to the field in the body."))
                .with("rule", text)
                .with("message", text("What is wrong, in words that follow the field's."))
                .with("address", text("Where the rows are that stand in the way.")))
        .with("required", List.of("field", "rule", "message"));
  }

  private static Part text(String description) {
    return Part.of("type", "string").with("description", description);
  }

  /** The answers of all occasions, by what they are called. */
  static Map<String, Part> responses(Examples examples) {
    Map<String, Part> responses = new LinkedHashMap<>();
    for (Occasion occasion : Occasion.values()) {
      occasion
          .byStatus()
          .forEach(
              (status, kinds) ->
                  responses.put(
                      key(occasion, status),
                      response(kinds, examples.ofProblems(occasion, status))));
    }
    return responses;
  }

  /** References to those of an occasion, by status. */
  static void refer(Part responses, Occasion occasion) {
    occasion
        .byStatus()
        .keySet()
        .forEach(
            status ->
                responses.with(
                    String.valueOf(status), Part.at(Component.RESPONSES, key(occasion, status))));
  }

  /** What HEAD tells of a problem: nothing but that there is one. */
  static void referSilently(Part responses) {
    responses.with("4XX", Part.at(Component.RESPONSES, "Refused"));
    responses.with("5XX", Part.at(Component.RESPONSES, "Failed"));
  }

  private static String key(Occasion occasion, int status) {
    return occasion + "Problem" + status;
  }

  private static Part response(Set<Kind> kinds, Part examples) {
    List<String> headers = new ArrayList<>(Headers.OF_PROBLEMS);
    if (kinds.iterator().next().status() == 503) {
      headers.add("Retry-After");
    }
    Part content = Part.of("schema", narrowed(kinds));
    if (!examples.isEmpty()) {
      content.with("examples", examples);
    }
    return Part.of(
            "description", kinds.stream().map(Problems::told).collect(Collectors.joining("\n")))
        .with("headers", Headers.at(headers))
        .with("content", Part.of(ProblemForm.CONTENT_TYPE, content));
  }

  private static String told(Kind kind) {
    return "- `" + kind.code() + "` " + kind.title();
  }

  private static Part narrowed(Set<Kind> kinds) {
    List<String> codes = kinds.stream().map(Kind::code).distinct().toList();
    List<String> types = kinds.stream().map(ProblemForm::type).toList();
    return Part.of(
        "allOf",
        Json.items(
            Part.at(Component.SCHEMAS, SCHEMA),
            Part.of(
                "properties",
                Part.of("code", Part.of("enum", Json.texts(codes)))
                    .with("type", Part.of("enum", Json.texts(types))))));
  }
}
