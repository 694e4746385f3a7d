package io.relata.http.server;

import static io.relata.http.server.Told.elements;
import static io.relata.http.server.Told.members;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.query.Limits;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Trait;
import io.relata.http.render.ReadBack;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What fields can be asked and have to be given is what is told of them. */
class ReferenceOfFieldsTest {

  private static final List<String> OPERATORS =
      List.of(
          "eq",
          "neq",
          "gt",
          "gte",
          "lt",
          "lte",
          "like",
          "ilike",
          "match",
          "imatch",
          "fts",
          "plfts",
          "phfts",
          "wfts",
          "in",
          "is",
          "isdistinct");

  private final Blog blog = new Blog(Limits.USUAL);
  private final Told told = Told.by(blog);

  @AfterEach
  void close() {
    blog.close();
  }

  static List<Entity<?>> entities() {
    return Blog.CATALOG.entities();
  }

  /** A field of each type, by the name of what is told of its filters. */
  private Map<String, String> filters() {
    Map<String, String> byFilter = new TreeMap<>();
    for (Entity<?> entity : entities()) {
      for (Field<?, ?> field : entity.fields()) {
        Map<String, @Nullable Object> parameter =
            members(told.at("components", "parameters", name(entity) + "." + field.name()));
        String filter = String.valueOf(members(parameter.get("schema")).get("$ref"));
        byFilter.put(
            filter.substring(filter.lastIndexOf('/') + 1),
            "/" + entity.name().context() + "/" + entity.name().collection() + "?" + field.name());
      }
    }
    return byFilter;
  }

  @Test
  void eachTypeIsAskedByTheOperatorsThatAreTold() {
    Map<String, String> filters = filters();
    assertThat(filters).hasSizeGreaterThan(7);
    filters.forEach(
        (filter, address) -> {
          List<@Nullable Object> offered =
              elements(told.at("components", "schemas", filter, "x-operators"));
          for (String operator : OPERATORS) {
            String refusal = blog.get(address + "=" + operator + ".1").body();
            assertThat(refusal.contains("has no operator"))
                .as("%s of %s: %s", operator, filter, refusal)
                .isEqualTo(!offered.contains(operator));
          }
        });
  }

  @ParameterizedTest
  @MethodSource("entities")
  void eachExampleOfAFilterIsTaken(Entity<?> entity) {
    String address = "/" + entity.name().context() + "/" + entity.name().collection();
    String names = name(entity) + ".";
    members(told.at("components", "parameters"))
        .forEach(
            (name, value) -> {
              Map<String, @Nullable Object> parameter = members(value);
              if (name.startsWith(names) && !name.endsWith(".embedded")) {
                HttpResponse<String> answer =
                    blog.get(
                        (address + "?" + parameter.get("name") + "=" + parameter.get("example"))
                            .replace("\"", "%22"));
                assertThat(answer.statusCode()).as(name + answer.body()).isEqualTo(200);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("entities")
  void whatANewRowMustHaveIsDemanded(Entity<?> entity) {
    HttpResponse<String> answer =
        blog.post("/" + entity.name().context() + "/" + entity.name().collection(), "{}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    Set<String> demanded = new TreeSet<>();
    for (Object violation : elements(members(ReadBack.parsed(answer.body())).get("violations"))) {
      demanded.add(String.valueOf(members(violation).get("field")));
    }
    // What a context makes it makes of other values, which are missing, too.
    entity.fields().stream()
        .filter(field -> field.trait(Trait.Made.class).isPresent())
        .map(Field::name)
        .forEach(demanded::remove);
    assertThat(required(name(entity) + "New")).isEqualTo(demanded);
  }

  /** What the schema of a new row requires, in itself and of what it belongs to. */
  private Set<String> required(String schema) {
    Set<String> required = new TreeSet<>();
    for (Object demand : elements(told.at("components", "schemas", schema, "allOf"))) {
      Map<String, @Nullable Object> its = members(told.resolved(demand));
      Stream.concat(
              Stream.of(its),
              its.get("anyOf") instanceof List<?> ways
                  ? Stream.of(members(ways.getFirst()))
                  : Stream.empty())
          .filter(each -> each.get("required") != null)
          .flatMap(each -> elements(each.get("required")).stream())
          .map(String::valueOf)
          .forEach(required::add);
    }
    return required;
  }

  @Test
  void whatIsComputedIsReadOnly() {
    assertThat(members(told.at("components", "schemas", "ShopOrders", "properties", "total")))
        .containsEntry("readOnly", true);
    assertThat(members(told.at("components", "schemas", "ShopOrdersBranch", "properties")))
        .doesNotContainKeys("total", "status")
        .containsKeys("items", "customer");
    assertThat(members(told.at("components", "schemas", "ShopLineItemsBranch", "properties")))
        .doesNotContainKeys("cost", "unit_price");
  }

  @Test
  void whatAValueMayBeIsTold() {
    assertThat(told.at("components", "schemas", "BlogAuthors", "properties", "email"))
        .hasToString(
            "{type=string, maxLength=Digits[text=200],"
                + " pattern=^[\\s\\S][\\s\\S]*@[\\s\\S][\\s\\S]*$,"
                + " description=No two rows have the same.}");
    assertThat(told.at("components", "schemas", "ShopOrders", "properties", "status", "enum"))
        .isEqualTo(List.of("placed", "cancelled"));
    assertThat(told.at("components", "schemas", "TasksTasks", "properties", "due_on", "type"))
        .isEqualTo(List.of("string", "null"));
  }

  /** As the document calls an entity. */
  private static String name(Entity<?> entity) {
    StringBuilder name = new StringBuilder();
    for (String word :
        (entity.name().context() + "_" + entity.name().collection()).split("_", -1)) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
    }
    return name.toString();
  }
}
