package io.relata.jdbi;

import io.relata.application.work.UnitOfWork;
import io.relata.application.work.UnitOfWorkContract;

class UnitOfWorkOnPostgresTest extends OnPostgres implements UnitOfWorkContract {

  @Override
  public UnitOfWork work() {
    return world().work();
  }
}
