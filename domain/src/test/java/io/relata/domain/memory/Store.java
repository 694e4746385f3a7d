package io.relata.domain.memory;

import io.relata.domain.model.Entity;
import io.relata.domain.model.EntityName;
import io.relata.domain.model.Id;
import io.relata.domain.model.Link;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Rows of all entities and pairs of all link tables. Records never change, so a copy of the maps is
 * a copy of the data.
 */
public final class Store {

  private final Map<EntityName, TreeMap<Long, Object>> rows = new HashMap<>();
  private final Map<EntityName, Set<Pair>> pairs = new HashMap<>();
  private final Map<EntityName, Long> lastIds = new HashMap<>();
  private final Map<String, Object> beside = new HashMap<>();

  /** A pair of a link table, in the order of the columns as one side sees them. */
  public record Pair(long near, long far) {

    Pair reversed() {
      return new Pair(far, near);
    }
  }

  /** The next identity of an entity; never given twice, not even after a rollback. */
  long nextId(Entity<?> entity) {
    return lastIds.merge(entity.name(), 1L, Long::sum);
  }

  /** Passes over identities that are used up elsewhere; those after this one come next. */
  public void passOver(Entity<?> entity, long last) {
    lastIds.merge(entity.name(), last, Math::max);
  }

  /** The last identity that an entity gave; 0 where it gave none. */
  long lastId(Entity<?> entity) {
    return lastIds.getOrDefault(entity.name(), 0L);
  }

  /** Puts a record in the place of its id. */
  public <T> void put(Entity<T> entity, T row) {
    long id = idOf(entity, row);
    rows.computeIfAbsent(entity.name(), name -> new TreeMap<>()).put(id, row);
    lastIds.merge(entity.name(), id, Math::max);
  }

  <T> void remove(Entity<T> entity, long id) {
    rows.getOrDefault(entity.name(), new TreeMap<>()).remove(id);
  }

  public <T> Optional<T> row(Entity<T> entity, long id) {
    return Optional.ofNullable(rows.getOrDefault(entity.name(), new TreeMap<>()).get(id))
        .map(entity.record()::cast);
  }

  /** All records of an entity, by id. */
  public <T> List<T> records(Entity<T> entity) {
    Collection<Object> all = rows.getOrDefault(entity.name(), new TreeMap<>()).values();
    return new ArrayList<>(all.stream().map(entity.record()::cast).toList());
  }

  /** Links two rows; says whether they were not linked yet. */
  public boolean link(Link link, long near, long far) {
    boolean straight = isStraight(link);
    Pair pair = new Pair(near, far);
    return pairsOf(link).add(straight ? pair : pair.reversed());
  }

  boolean unlink(Link link, long near, long far) {
    Pair pair = new Pair(near, far);
    return pairsOf(link).remove(isStraight(link) ? pair : pair.reversed());
  }

  /** All pairs of a link table, as the link's own side sees them. */
  public List<Pair> pairs(Link link) {
    boolean straight = isStraight(link);
    return pairsOf(link).stream().map(pair -> straight ? pair : pair.reversed()).toList();
  }

  private Set<Pair> pairsOf(Link link) {
    return pairs.computeIfAbsent(link.table(), table -> new LinkedHashSet<>());
  }

  // Both sides of a link share one set of pairs; it is kept in the order of the column names.
  private static boolean isStraight(Link link) {
    return link.near().compareTo(link.far()) < 0;
  }

  static <T> long idOf(Entity<T> entity, T row) {
    return ((Id<?>) entity.id().wrapped(entity.id().plainIn(row) instanceof Long id ? id : -1L))
        .value();
  }

  /** What is kept beside the rows, by name: values that never change. */
  public Map<String, Object> beside() {
    return beside;
  }

  /** The same rows in maps of their own. */
  Store copy() {
    Store copy = new Store();
    copy.take(this);
    return copy;
  }

  /** Takes over the rows of another store; identities once given stay given. */
  void take(Store other) {
    rows.clear();
    other.rows.forEach((name, all) -> rows.put(name, new TreeMap<>(all)));
    pairs.clear();
    other.pairs.forEach((name, all) -> pairs.put(name, new LinkedHashSet<>(all)));
    beside.clear();
    beside.putAll(other.beside);
    other.lastIds.forEach((name, id) -> lastIds.merge(name, id, Math::max));
  }
}
