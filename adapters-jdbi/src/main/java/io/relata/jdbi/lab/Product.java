package io.relata.jdbi.lab;

import static io.relata.jdbi.lab.Quantity.ROWS;
import static io.relata.jdbi.lab.Quantity.TIME;
import static io.relata.jdbi.lab.Quantity.TRAFFIC;

import io.relata.application.lab.CannotExperiment;
import io.relata.application.lab.Findings;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.UserInBlog;
import io.relata.domain.model.Id;
import io.relata.domain.people.User;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import io.relata.domain.tasks.Task;
import io.relata.domain.tasks.UserInTasks;
import io.relata.jdbi.query.JdbiReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Two collections of one row, joined at once or fetched by themselves. */
final class Product {

  static final Design DESIGN =
      new Design(
          "product",
          "Two lists at once",
          "What does it cost to join a user's comments and tasks in one statement?",
          "A join of two lists gives every entry of one with every entry of the other, so that two"
              + " lists of 40 come as 1,600 rows, which are folded to 80 again; a batch asks for"
              + " each list by itself. The rows, and with them bytes and time, grow with the"
              + " product of the lengths in one case and with their sum in the other.",
          Product::run);

  private static final String ENTRIES = "entries in each list";

  /** The user whose shorter list is the longest. */
  private static final String BUSIEST =
      """
      select commenting.user_id, least(commenting.count, working.count) as entries
      from (
        select comments.user_id, count(*)
        from blog.comments
        where comments.user_id is not null
        group by comments.user_id
      ) as commenting
      join (
        select tasks.user_id, count(*)
        from tasks.tasks
        group by tasks.user_id
      ) as working on working.user_id = commenting.user_id
      order by entries desc, commenting.user_id
      limit 1
      """;

  private Product() {}

  private static Findings run(Bench bench) throws SQLException {
    Busiest busiest = busiest(bench);
    Sizes sizes =
        Sizes.upTo(
            busiest.entries(), ENTRIES, "no user has so many of both", 5, 10, 20, 40, 80, 160);
    List<Way> ways =
        List.of(
            way("product", JdbiReader.joined(bench.database()), bench, busiest.user()),
            way("batched", JdbiReader.batched(bench.database()), bench, busiest.user()));
    Results results = new Comparison(bench, ENTRIES, Comparison.WARM_UPS, ways).at(sizes);
    return new Account(bench, results, ENTRIES)
        .showing(ROWS, TRAFFIC, TIME)
        .comparing("batched", "product", ROWS)
        .comparing("batched", "product", TRAFFIC)
        .comparing("batched", "product", TIME)
        .findings();
  }

  private static Way way(String name, Reader reader, Bench bench, Id<User> user) {
    return new Way(name, entries -> bench.reading(reader, lists(user, entries)));
  }

  private static Query<User> lists(Id<User> user, long entries) {
    return Query.from(User.ENTITY)
        .select(User.ID, User.USERNAME)
        .where(User.ID.is(user))
        .with(
            UserInBlog.COMMENTS,
            comments -> comments.select(Comment.ID, Comment.BODY).limit(entries))
        .with(UserInTasks.TASKS, tasks -> tasks.select(Task.ID, Task.TITLE).limit(entries));
  }

  /** A user with so many comments and so many tasks. */
  private record Busiest(Id<User> user, long entries) {}

  private static Busiest busiest(Bench bench) throws SQLException {
    try (Connection connection = bench.database().forReading();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(BUSIEST)) {
      if (!found.next()) {
        throw new CannotExperiment(
            "no user has both comments and tasks", "./relata demo --replace fills the database");
      }
      return new Busiest(Id.of(found.getLong(1)), found.getLong(2));
    }
  }
}
