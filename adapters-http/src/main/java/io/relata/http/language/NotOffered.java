package io.relata.http.language;

import java.util.Map;

/** What PostgREST has and this language leaves out: named, with what to use instead. */
final class NotOffered {

  private static final Map<String, String> OPERATORS =
      Map.of(
          "cs", "fields hold single values: compare them with eq, or a relation's rows with in",
          "cd", "fields hold single values: compare them with in",
          "ov", "fields hold single values: compare them with in",
          "sl", "there are no ranges: compare with lt",
          "sr", "there are no ranges: compare with gt",
          "nxr", "there are no ranges: compare with lte",
          "nxl", "there are no ranges: compare with gte",
          "adj", "there are no ranges: compare with eq");

  private NotOffered() {}

  /** Refuses what may follow a field elsewhere. */
  static void refuseIn(Scanner scanner) {
    Spot here = scanner.spot();
    if (scanner.sees("->")) {
      throw here.malformed("-> and ->> are not offered")
          .withHint("no field holds JSON: ask for the field itself")
          .rejection();
    }
    if (scanner.sees("::")) {
      throw here.malformed("casts with :: are not offered")
          .withHint("ask for the field itself and convert its value where it is used")
          .rejection();
    }
  }

  static void refuseOperator(String name, Spot spot) {
    String instead = OPERATORS.get(name);
    if (instead != null) {
      throw spot.malformed("the operator " + name + " is not offered")
          .withHint(instead)
          .rejection();
    }
  }
}
