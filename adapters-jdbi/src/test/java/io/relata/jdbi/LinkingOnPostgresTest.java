package io.relata.jdbi;

import io.relata.application.work.UnitOfWork;
import io.relata.application.write.LinkingContract;
import io.relata.application.write.Repositories;

class LinkingOnPostgresTest extends OnPostgres implements LinkingContract {

  @Override
  public UnitOfWork work() {
    return world().work();
  }

  @Override
  public Repositories repositories() {
    return world().repositories();
  }
}
