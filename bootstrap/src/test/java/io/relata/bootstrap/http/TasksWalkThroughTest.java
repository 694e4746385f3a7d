package io.relata.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ann has tasks: what, until when, and how urgent. */
@WalkThrough
class TasksWalkThroughTest {

  private static final String TITLES = "/tasks/tasks?select=title";
  private static final String TEA = "0b8a7a52-51d3-4a3e-9c57-000000000001";
  private static final String TAXES = "0b8a7a52-51d3-4a3e-9c57-000000000002";
  private static final String RUN = "f0000000-0000-4000-8000-000000000003";

  private final Visitor visitor;

  TasksWalkThroughTest(Visitor visitor) {
    this.visitor = visitor;
  }

  @BeforeEach
  void annHasThreeTasks() {
    visitor
        .creates("/people/users?select=id", "{\"username\":\"ann\",\"email\":\"ann@example.com\"}")
        .in("2/2");
    visitor
        .creates(
            "/tasks/tasks?select=id,slug,category(name),tags(name)",
            """
            [{"title":"Buy tea","user_id":1,"external_id":"%s","priority":1,
              "due_on":"2026-03-01","remind_at":"08:30:00","tags":["home"],"category":"family"},
             {"title":"Pay taxes","user_id":1,"external_id":"%s","priority":5,
              "due_on":"2026-02-01","remind_at":"18:00:00","tags":["home","money"],
              "category":"state"},
             {"title":"Run","user_id":1,"external_id":"%s","priority":1,
              "due_on":null,"remind_at":null,"tags":[],"category":"family"}]
            """
                .formatted(TEA, TAXES, RUN))
        .in("10/13")
        .saying(
            """
            [{"id":1,"slug":"buy-tea","category":{"name":"family"},"tags":[{"name":"home"}]},
            {"id":2,"slug":"pay-taxes","category":{"name":"state"},
            "tags":[{"name":"home"},{"name":"money"}]},
            {"id":3,"slug":"run","category":{"name":"family"},"tags":[]}]
            """);
  }

  @Test
  void aUserIsCreatedReadChangedAndRemoved() {
    visitor
        .creates("/people/users?select=id,is_active", bob("bob", "bob@example.com"))
        .in("2/2")
        .saying("[{\"id\":2,\"is_active\":true}]");
    visitor
        .changes("/people/users/2?select=username,is_active", "{\"is_active\":false}")
        .in("3/3")
        .saying("{\"username\":\"bob\",\"is_active\":false}");
    visitor
        .reads("/people/users?select=username&is_active=is.false")
        .in("1/1")
        .saying("[{\"username\":\"bob\"}]");
    visitor.removes("/people/users/2?select=username").in("5/5");
    visitor.reads("/people/users?select=username").saying("[{\"username\":\"ann\"}]");
  }

  @Test
  void namesAndAddressesAreTakenOnce() {
    visitor
        .creates("/people/users", bob("ann", "bob@example.com"))
        .refused(409, "username is taken already: /people/users/1");
    visitor
        .creates("/people/users", bob("bob", "ann@example.com"))
        .refused(409, "email is taken already: /people/users/1");
    visitor
        .creates("/people/users", bob("ann", "ann@example.com"))
        .refused(
            409,
            "username is taken already: /people/users/1",
            "email is taken already: /people/users/1");
    visitor
        .creates("/people/users", bob("", "nowhere"))
        .refused(422, "username is empty", "email is no e-mail address");
    visitor.creates("/people/users", bob("bob", "bob@example.com"));
    visitor
        .changes("/people/users?username=eq.bob", "{\"username\":\"ann\"}")
        .refused(409, "username is taken already: /people/users/1");
  }

  private static String bob(String username, String email) {
    return "{\"username\":\"" + username + "\",\"email\":\"" + email + "\"}";
  }

  @Test
  void slugsAreMadeOfTitlesAndAreUnique() {
    visitor
        .creates(
            "/tasks/tasks?select=slug",
            """
            [{"title":"Buy tea!","user_id":1},
             {"title":"Grüße an Zoë","user_id":1},
             {"title":"BUY -- TEA","user_id":1},
             {"title":"???","user_id":1}]
            """)
        .in("4/4")
        .saying(
            """
            [{"slug":"buy-tea-2"},
            {"slug":"grusse-an-zoe"},
            {"slug":"buy-tea-3"},
            {"slug":"task"}]
            """);
    visitor
        .creates("/tasks/tasks", "{\"title\":\"Tea\",\"slug\":\"buy-tea\",\"user_id\":1}")
        .refused(409, "slug is taken already: /tasks/tasks/1");
  }

  @Test
  void aTaskIsCompletedAndReopened() {
    visitor
        .acts("/tasks/tasks/1/complete?select=title,is_completed")
        .in("2/2")
        .saying("{\"title\":\"Buy tea\",\"is_completed\":true}");
    visitor.acts("/tasks/tasks/1/complete?select=is_completed").in("2/2");
    visitor.reads(TITLES + "&is_completed=is.true").in("1/1").saying("[{\"title\":\"Buy tea\"}]");

    visitor
        .acts("/tasks/tasks/1/reopen?select=is_completed")
        .in("2/2")
        .saying("{\"is_completed\":false}");
    visitor.acts("/tasks/tasks/9/complete").refused(404);
  }

  @Test
  void tasksAreFoundByEveryKindOfValue() {
    visitor.reads(TITLES + "&external_id=eq." + TAXES).in("1/1").saying(titles("Pay taxes"));
    visitor.reads(TITLES + "&due_on=gt.2026-02-01").in("1/1").saying(titles("Buy tea"));
    visitor.reads(TITLES + "&due_on=is.null").in("1/1").saying(titles("Run"));
    visitor.reads(TITLES + "&remind_at=lt.12:00").in("1/1").saying(titles("Buy tea"));
    visitor.reads(TITLES + "&is_completed=eq.false&priority=gte.5").saying(titles("Pay taxes"));
    visitor
        .reads(TITLES + "&priority=in.(1,2)&order=external_id.desc")
        .in("1/1")
        .saying(titles("Run", "Buy tea"));
    visitor.reads(TITLES + "&due_on=eq.tomorrow").refused(400);
  }

  @Test
  void pagesGoOnBehindTheLastOfEveryKindOfValue() {
    assertPages("priority.desc,external_id", "Pay taxes", "Buy tea", "Run");
    assertPages("due_on.desc.nullslast", "Buy tea", "Pay taxes", "Run");
    assertPages("remind_at.nullsfirst", "Run", "Buy tea", "Pay taxes");
    assertPages("is_completed,external_id.desc", "Run", "Pay taxes", "Buy tea");
  }

  private void assertPages(String order, String... titles) {
    Told page =
        visitor.reads(TITLES + "&limit=1&order=" + order).in("1/1").saying(titles(titles[0]));
    for (int i = 1; i < titles.length; i++) {
      page = visitor.reads(page.next()).in("1/1").saying(titles(titles[i]));
    }
    assertThat(page.header("Link")).as(order).doesNotContain("rel=\"next\"");
  }

  private static String titles(String... titles) {
    return "[{\"title\":\"" + String.join("\"},{\"title\":\"", titles) + "\"}]";
  }

  @Test
  void tasksAreATable() {
    visitor
        .inCsv()
        .reads(
            "/tasks/tasks?select=title,due_on,remind_at,is_completed,priority,external_id"
                + "&order=priority.desc,due_on.nullslast")
        .in("1/1")
        .sayingLines(
            """
            title,due_on,remind_at,is_completed,priority,external_id
            Pay taxes,2026-02-01,18:00:00,false,5,%s
            Buy tea,2026-03-01,08:30:00,false,1,%s
            Run,,,false,1,%s
            """
                .formatted(TAXES, TEA, RUN));
  }

  @Test
  void tasksAreSeenThroughTheirUser() {
    visitor
        .reads("/people/users?select=username,tasks(title,tags(name))")
        .in("3/3")
        .saying(
            """
            [{"username":"ann","tasks":[
            {"title":"Buy tea","tags":[{"name":"home"}]},
            {"title":"Pay taxes","tags":[{"name":"home"},{"name":"money"}]},
            {"title":"Run","tags":[]}]}]
            """);
  }

  @Test
  void aTaskOutlivesItsCategoryAndNotItsUser() {
    visitor.removes("/tasks/categories?name=eq.family&select=name").in("5/5");
    visitor
        .reads("/tasks/tasks?select=title,category(name)")
        .in("1/2")
        .saying(
            """
            [{"title":"Buy tea","category":null},
            {"title":"Pay taxes","category":{"name":"state"}},
            {"title":"Run","category":null}]
            """);

    visitor.removes("/people/users/1?select=username").in("5/5");
    visitor.reads(TITLES).saying("[]");
    visitor
        .reads("/tasks/tags?select=name,tasks(title)")
        .in("2/2")
        .saying("[{\"name\":\"home\",\"tasks\":[]},{\"name\":\"money\",\"tasks\":[]}]");
  }
}
