package io.relata.http.openapi;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** A part of the document: members in the order in which they were given. */
final class Part implements Json {

  private final Map<String, Json> members = new LinkedHashMap<>();

  private Part() {}

  static Part empty() {
    return new Part();
  }

  static Part of(String name, String text) {
    return new Part().with(name, text);
  }

  static Part of(String name, Json value) {
    return new Part().with(name, value);
  }

  static Part of(String name, boolean holds) {
    return new Part().with(name, holds);
  }

  static Part of(String name, List<? extends Json> values) {
    return new Part().with(name, values);
  }

  static Part of(String name, Collection<String> texts) {
    return new Part().with(name, texts);
  }

  /** One that stands elsewhere, and is only referred to here. */
  static Part at(Component shelf, String name) {
    return of("$ref", "#/components/" + shelf + "/" + name);
  }

  Part with(String name, Json value) {
    if (members.putIfAbsent(name, value) != null) {
      throw new IllegalArgumentException(name + " is there already, among " + members.keySet());
    }
    return this;
  }

  Part with(String name, String text) {
    return with(name, new Text(text));
  }

  Part with(String name, long number) {
    return with(name, BigDecimal.valueOf(number));
  }

  Part with(String name, BigDecimal number) {
    return with(name, new Figure(number));
  }

  Part with(String name, boolean holds) {
    return with(name, new Truth(holds));
  }

  Part with(String name, Collection<String> texts) {
    return with(name, Json.texts(texts));
  }

  Part with(String name, List<? extends Json> values) {
    return with(name, new Items(values));
  }

  /** Takes over all that another one has. */
  Part withAll(Part other) {
    other.members.forEach(this::with);
    return this;
  }

  boolean isEmpty() {
    return members.isEmpty();
  }

  @Override
  public void writeTo(JsonGenerator out) {
    out.writeStartObject();
    members.forEach(
        (name, value) -> {
          out.writeName(name);
          value.writeTo(out);
        });
    out.writeEndObject();
  }
}
