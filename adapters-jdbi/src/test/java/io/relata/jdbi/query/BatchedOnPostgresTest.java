package io.relata.jdbi.query;

import io.relata.domain.query.GroupingContract;
import io.relata.domain.query.NumbersContract;
import io.relata.domain.query.Reader;
import io.relata.domain.query.ReaderContract;
import io.relata.jdbi.OnPostgres;

class BatchedOnPostgresTest extends OnPostgres
    implements ReaderContract, GroupingContract, NumbersContract {

  @Override
  public Reader reader() {
    return JdbiReader.batched(world().database());
  }
}
