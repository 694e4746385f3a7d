package io.relata.jdbi.query;

import io.relata.domain.model.Condition;
import io.relata.domain.model.Entity;
import io.relata.domain.query.Query;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * The statement that finds the rows which fit a condition, and holds them until its transaction
 * ends. It looks at them again once it holds them, so whoever was faster is seen; and it takes them
 * in the order of their ids, so that two who want the same ones wait for each other and never each
 * for the other.
 */
public final class Holding<T> {

  private final Query<T> query;
  private final Sql sql;
  private final List<Bind> binds;

  private Holding(Query<T> query, Sql sql, List<Bind> binds) {
    this.query = query;
    this.sql = sql;
    this.binds = binds;
  }

  public static <T> Holding<T> of(Entity<T> entity, Condition<T> condition) {
    Query<T> query = Query.from(entity).select().where(condition);
    Names names = new Names();
    Source<T> rows = Source.of(entity, names);
    SqlText text = new SqlText().add("select ").add(rows.id()).add("\nfrom ").add(rows.table());
    if (!condition.isAlways()) {
      text.add("\nwhere ");
      new Conditions(text, names, 0).write(condition, rows);
    }
    // Not "for update", which would also hold up those who only refer to the rows: who links a row
    // while its links are replaced would wait for it, and be waited for.
    text.add("\norder by ").add(rows.id()).add("\nfor no key update of ").add(rows.alias());
    Sql sql = text.whole();
    Values values = new Values(query);
    return new Holding<>(
        query, sql, sql.slots().stream().map(slot -> values.at(slot, Ask.NO_KEYS)).toList());
  }

  public String text() {
    return sql.text();
  }

  /** The types of the values that it takes. */
  public List<String> types() {
    return binds.stream().map(Bind::toString).toList();
  }

  public void bind(int value, PreparedStatement statement, int index) throws SQLException {
    binds.get(value).to(statement, index);
  }

  /** A failure in the words of those who asked. */
  public RuntimeException told(SQLException failure) {
    return JdbiReader.told(failure, query);
  }
}
