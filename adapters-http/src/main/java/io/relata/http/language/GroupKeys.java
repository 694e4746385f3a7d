package io.relata.http.language;

import io.relata.domain.model.Derivation;
import io.relata.domain.model.Field;
import io.relata.domain.model.Order;
import io.relata.domain.model.Relation;
import io.relata.domain.model.ToMany;
import io.relata.domain.model.ToOne;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Rejection;
import java.util.List;

/**
 * What groups are told apart by, where a selection has an aggregate: its other fields, and those of
 * the single rows that its relations lead to.
 */
final class GroupKeys {

  private GroupKeys() {}

  /** Requires that all which is shown beside aggregates can tell groups apart. */
  static void requireIn(Selection<?> selection) {
    if (selection.isGrouped()) {
      require(selection);
    }
  }

  private static void require(Selection<?> selection) {
    for (Selection.Piece piece : selection.pieces()) {
      switch (piece) {
        case Selection.OfField<?>(var name, var field, var spot) -> requireOfRow(field, name, spot);
        case Selection.OfBranch<?>(var branch, var spot) -> require(branch, spot);
      }
    }
  }

  private static void requireOfRow(Field<?, ?> field, String name, Spot spot) {
    if (field.derivation().orElse(null) instanceof Derivation.OfRelated) {
      throw spot.problem(
              Kind.NOT_A_KEY, name + " is made of related rows, by which there are no groups")
          .withHint("leave it out of select, or put it into a function, as in total.avg()")
          .rejection();
    }
  }

  private static void require(Branch<?, ?> branch, Spot spot) {
    Relation<?, ?> relation = branch.relation();
    if (relation instanceof ToMany) {
      throw spot.problem(
              Kind.NOT_A_KEY,
              relation.name()
                  + " leads to many rows, which belong to no group: select has an aggregate beside"
                  + " it")
          .withHint(
              "leave out "
                  + relation.name()
                  + ", or the aggregate; "
                  + relation.name()
                  + "(…) may have aggregates of its own")
          .rejection();
    }
    require(branch.draft().selection());
  }

  /** Refuses the function of a group where there is none. */
  static Rejection noGroups(Spot spot, String call) {
    return spot.problem(
            Kind.NO_GROUPS,
            call + " is of groups, but no aggregate is in select, so there are none")
        .withHint(
            "add one to select, as in count(); of related rows, write relation(count) or"
                + " relation(field.sum)")
        .rejection();
  }

  /** Refuses a condition on groups that speaks of what a group has no single value for. */
  static Rejection notInHaving(Name name) {
    return name.spot()
        .problem(
            Kind.NOT_A_KEY,
            name.text() + " stands beside an aggregate, but groups have no single value of it")
        .withHint(
            "ask for it in a filter of its own, which chooses rows; or put it into select, which"
                + " groups by it")
        .rejection();
  }

  /** Requires that groups are told apart by a term of their order. */
  static void require(Draft<?> draft, Order<?> term, Spot spot) {
    Selection<?> selection = draft.selection();
    if (selection.isGrouped()
        && !term.field().isAggregate()
        && !isKey(selection, term.path(), term.field())) {
      throw spot.problem(
              Kind.NOT_A_KEY,
              "groups are not told apart by "
                  + OrderText.term(draft.entity(), term)
                  + ", so it does not order them")
          .withHint("groups are ordered by aggregates and by what is in select")
          .rejection();
    }
  }

  private static boolean isKey(Selection<?> selection, List<ToOne<?, ?>> path, Field<?, ?> field) {
    if (path.isEmpty()) {
      return selection.shows(field);
    }
    return selection
        .shownBranches()
        .anyMatch(
            branch ->
                branch.relation().equals(path.getFirst())
                    && isKey(branch.draft().selection(), path.subList(1, path.size()), field));
  }
}
