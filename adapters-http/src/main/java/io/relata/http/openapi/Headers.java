package io.relata.http.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What answers say beside their bodies. */
final class Headers {

  static final List<String> OF_PAGES =
      List.of(
          "Content-Range",
          "Link",
          "Relata-Truncated",
          "Relata-Unlinked",
          "Content-Location",
          "Preference-Applied",
          "ETag",
          "Relata-Statements",
          "Server-Timing",
          "Relata-Request",
          "Vary");
  static final List<String> OF_ROWS =
      List.of(
          "ETag",
          "Relata-Truncated",
          "Content-Location",
          "Relata-Statements",
          "Server-Timing",
          "Relata-Request",
          "Vary");
  static final List<String> OF_REPORTS =
      List.of(
          "ETag",
          "Relata-Truncated",
          "Relata-Statements",
          "Server-Timing",
          "Relata-Request",
          "Vary");
  static final List<String> OF_WRITES =
      List.of(
          "Location",
          "Content-Range",
          "Preference-Applied",
          "ETag",
          "Idempotency-Replayed",
          "Relata-Statements",
          "Server-Timing",
          "Relata-Request");
  static final List<String> OF_PROBLEMS = List.of("Relata-Request");

  private static final Map<String, String> ALL = new LinkedHashMap<>();

  static {
    ALL.put(
        "Content-Range", "Which rows these are of how many: `0-9/100`, `*` for what is not known.");
    ALL.put("Link", "The next, previous and first page by cursor, each where there is one.");
    ALL.put(
        "Relata-Truncated",
        "The lists that a limit cut which the client did not set; `.` is the page.");
    ALL.put("Relata-Unlinked", "Pages that are there, but whose addresses are too long for Link.");
    ALL.put("Content-Location", "The one address of what is answered.");
    ALL.put("Location", "The address of the new row, where return=headers-only asks for it.");
    ALL.put("Preference-Applied", "The preferences that were followed.");
    ALL.put(
        "ETag", "The version of what is answered: strong of a row alone, weak of anything else.");
    ALL.put("Idempotency-Replayed", "`true` where the answer was given before.");
    ALL.put("Relata-Statements", "How many SQL statements ran, and how many could at most: `2/3`.");
    ALL.put("Server-Timing", "Where the time went: parse, wait, sql, render.");
    ALL.put("Relata-Request", "The id under which /shadow and the log tell of the request.");
    ALL.put("Vary", "The request's headers that the answer depends on.");
    ALL.put("Retry-After", "After how many seconds to come back.");
  }

  private Headers() {}

  static Map<String, Part> all() {
    Map<String, Part> parts = new LinkedHashMap<>();
    ALL.forEach((name, says) -> parts.put(name, header(name, says)));
    return parts;
  }

  private static Part header(String name, String says) {
    String type = name.equals("Retry-After") ? "integer" : "string";
    return Part.of("description", says).with("schema", Part.of("type", type));
  }

  static Part at(List<String> names) {
    Part headers = Part.empty();
    names.forEach(name -> headers.with(name, Part.at(Component.HEADERS, name)));
    return headers;
  }
}
