package io.relata.jdbi.query;

import io.relata.application.query.Budget;
import io.relata.domain.query.Page;
import io.relata.domain.query.Query;
import java.sql.SQLException;
import java.util.Optional;

/** A way to cut a query into statements. All ways give equal pages. */
interface Strategy {

  /** What a query may cost, where that can be known before it runs. */
  Optional<Budget> budget(Query<?> query);

  <T> Page<T> read(Query<T> query, Session session) throws SQLException;
}
