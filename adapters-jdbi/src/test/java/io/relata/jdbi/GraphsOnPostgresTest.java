package io.relata.jdbi;

import io.relata.application.work.UnitOfWork;
import io.relata.application.write.GraphsContract;
import io.relata.application.write.Repositories;

class GraphsOnPostgresTest extends OnPostgres implements GraphsContract {

  @Override
  public UnitOfWork work() {
    return world().work();
  }

  @Override
  public Repositories repositories() {
    return world().repositories();
  }
}
