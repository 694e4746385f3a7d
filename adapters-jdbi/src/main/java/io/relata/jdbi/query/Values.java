package io.relata.jdbi.query;

import io.relata.domain.model.All;
import io.relata.domain.model.AnyOf;
import io.relata.domain.model.Comparison;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Distinct;
import io.relata.domain.model.Exists;
import io.relata.domain.model.In;
import io.relata.domain.model.Known;
import io.relata.domain.model.Like;
import io.relata.domain.model.Matches;
import io.relata.domain.model.Not;
import io.relata.domain.model.Scalar;
import io.relata.domain.model.Search;
import io.relata.domain.query.Cursor;
import io.relata.domain.query.Include;
import io.relata.domain.query.Query;
import io.relata.domain.query.Slice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The values of one query, for the slots of the statements that answer it. */
final class Values {

  private final List<Query<?>> nodes = new ArrayList<>();
  private final Map<Integer, List<Bind>> conditions = new HashMap<>();
  private final Map<Integer, List<Bind>> havings = new HashMap<>();

  Values(Query<?> query) {
    add(query);
  }

  /** Numbers nodes as {@link Node} does: each before those below it. */
  private void add(Query<?> query) {
    nodes.add(query);
    for (Include<?, ?> include : query.includes()) {
      add(include.query());
    }
  }

  /** The value for a slot, given the keys of the parents. */
  Bind at(Slot slot, long[] keys) {
    return switch (slot) {
      case Slot.OfCondition(int node, int place) ->
          conditions.computeIfAbsent(node, this::ofCondition).get(place);
      case Slot.OfHaving(int node, int place) ->
          havings.computeIfAbsent(node, this::ofHaving).get(place);
      case Slot.OfCursor(int node, int place, Scalar scalar) ->
          new Bind.One(scalar, ofCursor(nodes.get(node).slice(), place));
      case Slot.OfOffset(int node) -> new Bind.One(Scalar.BIGINT, nodes.get(node).slice().offset());
      case Slot.OneKey() -> new Bind.One(Scalar.BIGINT, keys[0]);
      case Slot.AllKeys() -> new Bind.Keys(keys);
    };
  }

  private static Object ofCursor(Slice slice, int place) {
    Cursor cursor =
        switch (slice.start()) {
          case Slice.After(var after) -> after;
          case Slice.Before(var before) -> before;
          case Slice.Offset _ -> throw new IllegalStateException("there is no cursor in" + slice);
        };
    return Objects.requireNonNull(cursor.values().get(place));
  }

  private List<Bind> ofCondition(int node) {
    List<Bind> binds = new ArrayList<>();
    collect(nodes.get(node).wholeCondition(), binds);
    return binds;
  }

  private List<Bind> ofHaving(int node) {
    List<Bind> binds = new ArrayList<>();
    collect(nodes.get(node).grouping().having(), binds);
    return binds;
  }

  /** Collects in the order in which {@link Conditions} writes. */
  private static void collect(Condition<?> condition, List<Bind> binds) {
    switch (condition) {
      case All<?>(var parts) -> parts.forEach(part -> collect(part, binds));
      case AnyOf<?>(var parts) -> parts.forEach(part -> collect(part, binds));
      case Not<?>(var part) -> collect(part, binds);
      case Comparison<?>(var field, var _, var value) ->
          binds.add(new Bind.One(field.scalar(), value));
      case Distinct<?>(var field, var value) -> binds.add(new Bind.One(field.scalar(), value));
      case In<?>(var field, var values) -> binds.add(Bind.array(field.scalar(), values));
      case Known<?> _ -> {}
      case Like<?>(var _, var pattern, var _) -> binds.add(new Bind.One(Scalar.TEXT, pattern));
      case Matches<?>(var _, var expression, var _) ->
          binds.add(new Bind.One(Scalar.TEXT, expression));
      case Search<?>(var _, var _, var _, var text) -> binds.add(new Bind.One(Scalar.TEXT, text));
      case Exists<?, ?>(var _, var inner) -> collect(inner, binds);
    }
  }
}
