package io.relata.application.write;

import io.relata.domain.model.Change;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Put;
import io.relata.domain.model.Repository;
import io.relata.domain.model.Resolution;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The rows of an entity whose context has rules of its own for writing them: all that is not
 * overridden is done as it would be without.
 */
public abstract class Overseen<T> implements Repository<T> {

  private final Repository<T> rows;

  protected Overseen(Repository<T> rows) {
    this.rows = rows;
  }

  @Override
  public List<T> add(Collection<NewRow<T>> added) {
    return rows.add(added);
  }

  @Override
  public List<Put<T>> put(Collection<NewRow<T>> put, Field<T, ?> key, Resolution resolution) {
    return rows.put(put, key, resolution);
  }

  @Override
  public Set<Id<T>> hold(Condition<T> condition) {
    return rows.hold(condition);
  }

  @Override
  public int change(Set<Id<T>> ids, Change<T> change) {
    return rows.change(ids, change);
  }

  @Override
  public int remove(Set<Id<T>> ids) {
    return rows.remove(ids);
  }
}
