package io.relata.http.openapi;

import io.relata.application.query.Limits;
import io.relata.domain.model.Context;
import io.relata.http.preference.Preferences;
import io.relata.http.preference.Preferences.Purpose;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The parameters that many operations have: of the language, and what is said in headers. */
record Parameters(Scope scope) {

  static final List<String> OF_LISTS =
      List.of(
          "select", "order", "limit", "offset", "after", "before", "and", "or", "not.and",
          "not.or");
  static final List<String> OF_CHOICES = List.of("select", "and", "or", "not.and", "not.or");

  static List<Json> at(List<String> keys) {
    return keys.stream().<Json>map(Parameters::at).toList();
  }

  static Json at(String key) {
    return Part.at(Component.PARAMETERS, key);
  }

  Map<String, Part> all() {
    Map<String, Part> all = new LinkedHashMap<>();
    ofPaths(all);
    ofTheLanguage(all);
    ofWrites(all);
    headers(all);
    return all;
  }

  private static void ofPaths(Map<String, Part> all) {
    all.put("id", path("id", "The id of the row.", identity()));
    all.put("other", path("other", "The id of the row at the other end.", identity()));
    all.put("collection", path("collection", "A collection of the context.", text()));
    all.put("asset", path("asset", "The rest of the address.", text()));
    all.put("experiment", path("name", "The name of an experiment.", text()));
    all.put("request", path("id", "The id of a request, as Relata-Request says.", text()));
    all.put(
        "statement", path("statement", "The place of a statement, counted from 1.", identity()));
  }

  private void ofTheLanguage(Map<String, Part> all) {
    Limits limits = scope.limits();
    query(
        all,
        "select",
        "Fields, relations and aggregates, as in `id,title,author(name),tags(*)`: `*` is all"
            + " fields, `alias:field` another name, `relation!inner(…)` drops rows without,"
            + " `...relation(…)` spreads a single row, `count()` and its like make groups. At most "
            + limits.relations()
            + " relations, "
            + limits.depth()
            + " deep.",
        "*");
    query(
        all,
        "order",
        "Fields with `.asc` or `.desc`, `.nullsfirst` or `.nullslast`; of a single related row as"
            + " in `author(name).asc`. The id comes last, so that each list has one order.",
        "id.desc");
    query(
        all,
        "limit",
        "The most rows of the page; more than "
            + limits.rows()
            + " are cut to that, which Relata-Truncated tells.",
        "10");
    query(all, "offset", "How many rows to pass over. A cursor costs the same at any depth.", "10");
    query(
        all,
        "after",
        "A cursor: the values of the order's fields of the last row seen. Link has ready ones.",
        "(10)");
    query(all, "before", "A cursor: those of the first row seen, for the page before it.", "(10)");
    query(all, "and", "Filters of which all hold; they nest.", "(id.gt.1,id.lt.9)");
    query(
        all,
        "or",
        "Filters of which one holds, as in `(a.eq.1,and(b.gt.2,c.is.null))`. At most "
            + limits.conditions()
            + " conditions, and "
            + limits.values()
            + " values in one list.",
        "(id.eq.1,id.eq.2)");
    query(all, "not.and", "Filters of which not all hold.", "(id.gt.1,id.lt.9)");
    query(all, "not.or", "Filters of which none holds.", "(id.eq.1,id.eq.2)");
  }

  private static void ofWrites(Map<String, Part> all) {
    query(
        all,
        "columns",
        "The fields and relations that the rows have; what else is in the body is passed over.",
        "id");
  }

  private void headers(Map<String, Part> all) {
    all.put("PreferReading", prefer(Purpose.READING));
    all.put("PreferWriting", prefer(Purpose.WRITING));
    all.put("PreferLinking", prefer(Purpose.LINKING));
    all.put("Range", header("Range", "Rows by their places, instead of limit and offset.", "0-9"));
    all.put(
        "If-None-Match",
        header("If-None-Match", "The ETag of an answer that is there already.", "W/\"1a-0b\""));
    all.put(
        "If-Match",
        header(
            "If-Match", "The strong ETag with which the row was read; or `*`.", "\"0f.object\""));
    all.put(
        "Idempotency-Key",
        header(
            "Idempotency-Key",
            "By which repeats of the request are known; each gets the first answer again.",
            "8e03978e-40d5-43dd-bc93-6894a57f9324"));
    all.put(
        "X-Request-Id",
        header("X-Request-Id", "The id by which the request is to be known.", "first"));
    all.put("Accept-Profile", profile("Accept-Profile"));
    all.put("Content-Profile", profile("Content-Profile"));
  }

  private Part profile(String name) {
    List<String> contexts = scope.catalog().contexts().stream().map(Context::name).toList();
    return Part.of("name", name)
        .with("in", "header")
        .with("description", "The context of the collection.")
        .with(
            "schema",
            Part.of("type", "string").with("enum", contexts).with("default", scope.usualContext()));
  }

  private static Part prefer(Purpose purpose) {
    Map<String, String> known = Preferences.known(purpose);
    String list =
        known.entrySet().stream()
            .map(each -> "- `" + each.getKey() + "`: " + each.getValue())
            .collect(Collectors.joining("\n"));
    return header(
        "Prefer",
        "Preferences, with commas between them; others are passed over.\n\n" + list,
        known.keySet().iterator().next());
  }

  static Part query(String name, String description, Part schema) {
    return Part.of("name", name)
        .with("in", "query")
        .with("description", description)
        .with("schema", schema);
  }

  private static void query(
      Map<String, Part> all, String name, String description, String example) {
    all.put(name, query(name, description, text()).with("example", example));
  }

  private static Part path(String name, String description, Part schema) {
    return Part.of("name", name)
        .with("in", "path")
        .with("required", true)
        .with("description", description)
        .with("schema", schema);
  }

  private static Part header(String name, String description, String example) {
    return Part.of("name", name)
        .with("in", "header")
        .with("description", description)
        .with("schema", text())
        .with("example", example);
  }

  private static Part text() {
    return Part.of("type", "string");
  }

  private static Part identity() {
    return Part.of("type", "integer").with("format", "int64");
  }
}
