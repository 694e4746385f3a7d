package io.relata.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.http.render.ReadBack;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The OpenAPI document of a server, as a tree. */
record Told(Map<String, @Nullable Object> root) {

  private static final Set<String> VERBS = Set.of("get", "head", "post", "put", "patch", "delete");

  static Told by(Blog blog) {
    HttpResponse<String> answer = blog.get("/openapi.json");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new Told(members(ReadBack.parsed(answer.body())));
  }

  /** The members of an object. */
  @SuppressWarnings("unchecked") // a parser makes maps of text for objects
  static Map<String, @Nullable Object> members(@Nullable Object object) {
    assertThat(object).isInstanceOf(Map.class);
    return (Map<String, @Nullable Object>) object;
  }

  /** The elements of an array. */
  @SuppressWarnings("unchecked") // and lists for arrays
  static List<@Nullable Object> elements(@Nullable Object array) {
    assertThat(array).isInstanceOf(List.class);
    return (List<@Nullable Object>) array;
  }

  /** What is found step by step, where references lead elsewhere. */
  @Nullable Object at(String... steps) {
    Object found = root;
    for (String step : steps) {
      found = resolved(members(found).get(step));
    }
    return found;
  }

  /** What a reference leads to, or the value itself. */
  @Nullable Object resolved(@Nullable Object value) {
    if (!(value instanceof Map<?, ?> map && map.get("$ref") instanceof String reference)) {
      return value;
    }
    assertThat(reference).startsWith("#/");
    Object found = root;
    for (String step : reference.substring(2).split("/", -1)) {
      found = members(found).get(step);
      assertThat(found).as(reference).isNotNull();
    }
    return found;
  }

  Map<String, @Nullable Object> paths() {
    return members(at("paths"));
  }

  /** The verbs of a path, in capital letters. */
  Set<String> verbs(String path) {
    Set<String> verbs = new TreeSet<>();
    for (String member : members(at("paths", path)).keySet()) {
      if (VERBS.contains(member)) {
        verbs.add(member.toUpperCase(Locale.ROOT));
      }
    }
    return verbs;
  }

  /** All operations, by verb and path. */
  Map<String, Map<String, @Nullable Object>> operations() {
    Map<String, Map<String, @Nullable Object>> operations = new LinkedHashMap<>();
    for (String path : paths().keySet()) {
      for (String verb : verbs(path)) {
        operations.put(
            verb + " " + path, members(at("paths", path, verb.toLowerCase(Locale.ROOT))));
      }
    }
    return operations;
  }

  /** Goes to each member of each object. */
  void eachMember(BiConsumer<String, @Nullable Object> visit) {
    walk(root, visit);
  }

  private static void walk(@Nullable Object value, BiConsumer<String, @Nullable Object> visit) {
    if (value instanceof Map<?, ?> object) {
      object.forEach(
          (name, member) -> {
            visit.accept(String.valueOf(name), member);
            walk(member, visit);
          });
    } else if (value instanceof List<?> array) {
      array.forEach(element -> walk(element, visit));
    }
  }
}
