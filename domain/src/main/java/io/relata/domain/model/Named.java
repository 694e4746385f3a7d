package io.relata.domain.model;

import java.util.Collection;
import java.util.List;

/**
 * Rows that are known by a name, which is all that there is to say of a new one.
 *
 * @param <T> an entity that {@linkplain Entity#namedBy names} its field
 */
public interface Named<T> extends Repository<T> {

  /**
   * The rows of these names, in the order of the names, those that are not there yet added. Two
   * callers who want the same new name at once get the same row.
   */
  List<T> named(Collection<String> names);
}
