package io.relata.jdbi;

import io.relata.application.ContextRules;
import io.relata.application.UnderRules;
import io.relata.application.act.Rules;
import io.relata.application.work.UnitOfWork;

/** Rows on PostgreSQL under the rules of their contexts. */
public abstract class OnPostgresUnderRules extends OnPostgres implements UnderRules {

  @Override
  public UnitOfWork work() {
    return world().work();
  }

  @Override
  public Rules rules() {
    return ContextRules.over(
        world().repositories(), world().reader(), world().slugs(), world().stock());
  }
}
