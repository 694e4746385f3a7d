package io.relata.application.write;

import io.relata.domain.model.Entity;
import io.relata.domain.model.Id;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import io.relata.domain.query.Row;
import java.util.Set;
import java.util.function.Predicate;

/** Looks whether rows are still as those expect them who are about to write over them. */
record Expecting(Reader reader) {

  /**
   * Requires it of rows that are held: what is read now is what will be written over.
   *
   * @throws NotAsExpected when one of them is another
   */
  <T> void require(Predicate<Row<T>> expected, Entity<T> entity, Set<Id<T>> held) {
    if (!held.isEmpty()
        && !reader.find(Query.from(entity).where(entity.id().in(held))).rows().stream()
            .allMatch(expected)) {
      throw new NotAsExpected();
    }
  }
}
