package io.relata.http.server;

import static io.relata.http.server.Told.elements;
import static io.relata.http.server.Told.members;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.query.Limits;
import io.relata.http.problem.Kind;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is told in the OpenAPI document is what is there. */
class ReferenceTest {

  private static final Pattern PART = Pattern.compile("\\{[a-z]+}|<[a-z]+>");

  private final Blog blog = new Blog(Limits.USUAL);
  private final Told told = Told.by(blog);

  @AfterEach
  void close() {
    blog.close();
  }

  @Test
  void eachReferenceLeadsSomewhere() {
    List<String> references = new ArrayList<>();
    told.eachMember(
        (name, value) -> {
          if (name.equals("$ref")) {
            told.resolved(Map.of("$ref", String.valueOf(value)));
            references.add(name);
          }
        });
    assertThat(references).hasSizeGreaterThan(1_000);
  }

  @Test
  void eachPartIsReferredTo() {
    Set<String> references = new TreeSet<>();
    told.eachMember(
        (name, value) -> {
          if (name.equals("$ref")) {
            references.add(String.valueOf(value).substring("#/components/".length()));
          }
        });
    Set<String> parts = new TreeSet<>();
    members(told.at("components"))
        .forEach(
            (shelf, on) -> members(on).keySet().forEach(name -> parts.add(shelf + "/" + name)));
    assertThat(references).isEqualTo(parts);
  }

  @Test
  void eachOperationHasANameOfItsOwnAndAKnownTag() {
    Set<String> tags =
        elements(told.at("tags")).stream()
            .map(tag -> String.valueOf(members(tag).get("name")))
            .collect(Collectors.toSet());
    Set<String> ids = new TreeSet<>();
    told.operations()
        .forEach(
            (address, operation) -> {
              assertThat(ids.add(String.valueOf(operation.get("operationId"))))
                  .as(address)
                  .isTrue();
              assertThat(elements(operation.get("tags"))).as(address).hasSize(1);
              assertThat(tags).contains(String.valueOf(elements(operation.get("tags")).getFirst()));
              assertThat(members(operation.get("responses"))).as(address).isNotEmpty();
            });
    assertThat(ids).contains("listBlogPosts", "putBlogPostsById", "completeTasksTasks");
  }

  @Test
  void eachPartOfAPathIsAParameterAndNoOther() {
    for (String path : told.paths().keySet()) {
      Set<String> parameters = new TreeSet<>();
      for (Object parameter : elements(told.at("paths", path, "parameters"))) {
        Map<String, @Nullable Object> its = members(told.resolved(parameter));
        if ("path".equals(its.get("in"))) {
          parameters.add("{" + its.get("name") + "}");
        }
      }
      Matcher parts = PART.matcher(path);
      assertThat(parts.results().map(result -> result.group()).collect(Collectors.toSet()))
          .as(path)
          .isEqualTo(parameters);
    }
  }

  @Test
  void eachAddressOfTheServerIsTold() {
    for (String address : blog.addresses()) {
      String like =
          Arrays.stream(address.split("/", -1))
              .map(step -> PART.matcher(step).matches() ? "[^/]+" : Pattern.quote(step))
              .collect(Collectors.joining("/"));
      assertThat(told.paths().keySet()).as(address).anyMatch(path -> path.matches(like));
    }
  }

  @Test
  void eachToldAddressTakesTheVerbsThatAreTold() {
    for (String path : told.paths().keySet()) {
      String address = path.replace("{collection}", "posts").replaceAll("\\{[a-z]+}", "1");
      HttpResponse<String> answer = blog.send("OPTIONS", address);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      Set<String> taken =
          Arrays.stream(answer.headers().firstValue("Allow").orElseThrow().split(", ", -1))
              .filter(verb -> !verb.equals("OPTIONS"))
              .collect(Collectors.toCollection(TreeSet::new));
      if (path.startsWith("/shop/line_items")) {
        assertThat(taken).containsAll(told.verbs(path));
      } else {
        assertThat(told.verbs(path)).as(path).isEqualTo(taken);
      }
    }
  }

  @Test
  void whatIsNeverTakenOfAnEntityIsNotTold() {
    assertThat(told.verbs("/shop/line_items")).containsExactly("GET", "HEAD", "POST");
    assertThat(told.verbs("/shop/line_items/{id}")).containsExactly("GET", "HEAD");
    blog.post("/shop/products", "{\"sku\":\"A\",\"name\":\"Ant\",\"price\":1,\"stock\":9}");
    blog.post(
        "/shop/customers",
        """
        {"name":"Ann","email":"ann@example.com","orders":[{"items":[{"product_id":1,"quantity":1}]}]}
        """);
    for (String verb : List.of("PATCH", "DELETE")) {
      assertThat(
              blog.send(verb, "/shop/line_items?id=eq.1", "{\"quantity\":1}", new String[0]).body())
          .contains("was placed with this line");
    }
    assertThat(members(told.at("components", "schemas"))).doesNotContainKey("ShopLineItemsChange");
  }

  @Test
  void eachEntityOfTheCatalogIsTold() {
    Blog.CATALOG
        .entities()
        .forEach(
            entity -> {
              String address = "/" + entity.name().context() + "/" + entity.name().collection();
              assertThat(told.paths()).containsKeys(address, address + "/{id}");
            });
  }

  @Test
  void aHiddenShadowIsNotTold() {
    try (Blog hidden = Blog.withoutShadow()) {
      Told less = Told.by(hidden);
      assertThat(less.paths().keySet()).noneMatch(path -> path.startsWith("/shadow"));
      assertThat(less.root().toString()).doesNotContain("vnd.pgrst.plan");
    }
    assertThat(told.paths()).containsKey("/shadow/{id}");
  }

  @Test
  void eachKindOfProblemIsTold() {
    Set<String> codes = new TreeSet<>();
    told.eachMember(
        (name, value) -> {
          if (name.equals("code")
              && value instanceof Map<?, ?> schema
              && schema.get("enum") != null) {
            elements(schema.get("enum")).forEach(code -> codes.add(String.valueOf(code)));
          }
        });
    Set<String> known =
        Arrays.stream(Kind.values())
            .filter(kind -> kind != Kind.WRONG_VERB)
            .map(Kind::code)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(codes).isEqualTo(known);
  }

  @Test
  void aClientThatHasItIsToldSo() {
    HttpResponse<String> answer = blog.get("/openapi.json", "Accept-Encoding", "gzip");
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json;");
    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    String tag = answer.headers().firstValue("ETag").orElseThrow();
    assertThat(blog.get("/openapi.json", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }
}
