package io.relata.http.openapi;

import java.util.ArrayList;
import java.util.List;

/**
 * The addresses that are there whatever the model: whoever serves another one adds it here, and a
 * test tells when it was forgotten.
 */
record Facilities(Scope scope) {

  static final String TAG = "service";
  static final String SHADOW = "shadow";
  static final String SCREENS = "screens";

  private static final String JSON = "application/json";
  private static final String TEXT = "text/plain";
  private static final String HTML = "text/html";

  List<Facility> all() {
    List<Facility> all = new ArrayList<>();
    all.addAll(health());
    all.add(
        Facility.of(
            "/catalog",
            "catalog",
            TAG,
            "What there is: contexts, entities, fields, relations",
            content(JSON, at("Catalog"))));
    all.add(
        Facility.of(
            "/openapi.json",
            "describe",
            TAG,
            "This document",
            content(JSON, Part.of("type", "object"))));
    if (scope.showsShadow()) {
      all.addAll(shadow());
    }
    all.addAll(screens());
    return all;
  }

  private static List<Facility> screens() {
    return List.of(
        screen("/", "openConsole", "The console"),
        screen("/docs", "openReference", "This document, for people"),
        screen(
            "/docs/problems", "openProblems", "The kinds of problems, to which their types lead"),
        Facility.of(
                "/assets/{asset}",
                "getAsset",
                SCREENS,
                "A part of a screen; the last part of the address may have several steps",
                Part.of("*/*", Part.empty()))
            .meeting(Occasion.PAST)
            .taking("asset"),
        Facility.of(
                "/assets/lit-html/{asset}",
                "getLibraryAsset",
                SCREENS,
                "A part of the library that screens are made with",
                Part.of("*/*", Part.empty()))
            .meeting(Occasion.PAST)
            .taking("asset"));
  }

  static Facility screen(String address, String id, String summary) {
    return Facility.of(address, id, SCREENS, summary, content(HTML, text()));
  }

  private static List<Facility> health() {
    return List.of(
        Facility.of(
            "/health/live", "live", TAG, "Whether the server lives", content(JSON, at("Health"))),
        Facility.of(
                "/health/ready",
                "ready",
                TAG,
                "Whether the server can answer",
                content(JSON, at("Health")))
            .meeting(Occasion.READY),
        Facility.of("/metrics", "measure", TAG, "Figures for Prometheus", content(TEXT, text())));
  }

  private static List<Facility> shadow() {
    return List.of(
        Facility.of(
            "/shadow",
            "listShadows",
            SHADOW,
            "The latest requests, the newest first; or as events those that are still to come",
            content(JSON, WriteSchemas.list(at("Past")))
                .with("text/event-stream", Forms.text("Each event's data is a request, as JSON."))),
        Facility.of(
                "/shadow/{id}",
                "getShadow",
                SHADOW,
                "What a request asked of the database",
                content(JSON, at("Shadow")))
            .meeting(Occasion.PAST)
            .taking("request"),
        Facility.of(
                "/shadow/{id}/{statement}/plan",
                "planStatement",
                SHADOW,
                "How a statement of a request runs now",
                content(TEXT, text())
                    .with(JSON, Part.of("schema", WriteSchemas.list(Part.of("type", "object")))))
            .meeting(Occasion.PAST)
            .taking("request", "statement"));
  }

  private static Part content(String type, Part schema) {
    return Part.of(type, Part.of("schema", schema));
  }

  private static Part at(String schema) {
    return Part.at(Component.SCHEMAS, schema);
  }

  private static Part text() {
    return Part.of("type", "string");
  }
}
