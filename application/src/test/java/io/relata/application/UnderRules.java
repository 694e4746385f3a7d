package io.relata.application;

import io.relata.application.act.Acting;
import io.relata.application.act.Rules;
import io.relata.application.work.UnitOfWork;
import io.relata.application.work.UnitOfWork.Ending;
import io.relata.application.write.Creating;
import io.relata.domain.World;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Id;

/** Rows under the rules of their contexts, on any adapter. */
public interface UnderRules {

  Ending KEPT = Ending.KEPT;

  /** A world that nobody has touched yet; the same one all through a test. */
  World world();

  UnitOfWork work();

  Rules rules();

  default Creating creating() {
    return new Creating(work(), rules().repositories(), world().reader());
  }

  /** Does to a row what an act says. */
  default <T> void act(Entity<T> entity, String name, Id<T> row) {
    Acting acting = new Acting(work(), world().reader(), rules().acts());
    acting.act(acting.named(entity, name).orElseThrow(), row, KEPT);
  }
}
