package io.relata.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.query.Limits;
import io.relata.domain.model.Context;
import io.relata.domain.model.Entity;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What can be asked, as programs are told it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogOverHttpTest {

  private Blog blog;
  private String catalog = "";

  @BeforeAll
  void start() {
    blog = new Blog(Limits.USUAL);
    catalog = blog.get("/catalog").body();
  }

  @AfterAll
  void stop() {
    blog.close();
  }

  @Test
  void eachContextAndEntityIsTold() {
    List<Context> contexts = Blog.CATALOG.contexts();
    assertThat(contexts)
        .allSatisfy(context -> assertThat(catalog).contains("{\"name\":\"" + context.name()));
    assertThat(contexts.stream().flatMap(context -> context.entities().stream()))
        .map(Entity::name)
        .allSatisfy(
            name ->
                assertThat(catalog)
                    .contains("\"address\":\"/" + name.context() + "/" + name.collection() + "\""));
  }

  @Test
  void aFieldIsToldWithItsTraitsAndOperators() {
    assertThat(catalog)
        .contains(
            """
            {"name":"title","type":"text","optional":false,"identity":false,"longest":200,\
            "like":"_%","operators":["eq","neq",\
            """)
        .contains("{\"name\":\"status\",\"type\":\"text\"", "\"oneOf\":[\"")
        .contains("\"from\":\"items.cost.sum().or_zero()\"");
  }

  @Test
  void aRelationIsToldWithItsTargetKeyAndDeletion() {
    assertThat(catalog)
        .contains(
            """
            {"name":"author","kind":"belongs to","target":"blog.authors","inverse":"posts",\
            "many":false,"optional":false,"key":"blog.posts.author_id","deletion":"cascade"}\
            """)
        .contains(
            """
            {"name":"tags","kind":"is many to many","target":"blog.tags","inverse":"posts",\
            "many":true,"link":"blog.post_tags"}\
            """);
  }

  @Test
  void relationsThatAnotherContextAddsAreTold() {
    assertThat(catalog).contains("\"target\":\"tasks.tasks\"");
  }

  @Test
  void actsReportsLimitsAndTheUsualContextAreTold() {
    assertThat(catalog)
        .contains("\"acts\":[\"complete\",\"reopen\"]")
        .contains("\"address\":\"/budget/reports/by-month\",\"entity\":\"budget.expenses\"")
        .contains("\"limits\":{\"rows\":1000,")
        .contains("\"usualContext\":\"blog\"", "\"shadow\":true");
  }

  @Test
  void whoHasItIsToldThatItIsTheSame() {
    HttpResponse<String> first = blog.get("/catalog");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(blog.get("/catalog", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }
}
