package io.relata.domain.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is to be at the other end of a relation of a new row. */
public record Branch<T, U>(Relation<T, U> relation, List<Related<U>> related) {

  public Branch {
    related = List.copyOf(related);
    if (relation instanceof ToOne && related.size() > 1) {
      throw new IllegalArgumentException(relation + " leads to one row, not to several");
    }
    related.forEach(each -> requireFitting(relation, each));
  }

  private static <T, U> void requireFitting(Relation<T, U> relation, Related<U> related) {
    boolean fits =
        switch (related) {
          case Related.ById<U> _ -> refersToRowsThatAreThere(relation);
          case Related.ByName<U> _ ->
              refersToRowsThatAreThere(relation) && relation.target().naming().isPresent();
          case Related.Added<U>(var graph) -> graph.row().entity().equals(relation.target());
        };
    if (!fits) {
      throw new IllegalArgumentException(relation + " takes no " + related);
    }
  }

  /** Rows that belong to a new row are new themselves. */
  private static boolean refersToRowsThatAreThere(Relation<?, ?> relation) {
    return relation instanceof BelongsTo || relation instanceof ManyToMany;
  }

  /** Where one of the related rows is said, seen from the row itself: {@code tags[2]}. */
  public String place(int index) {
    return relation instanceof ToOne ? relation.name() : relation.name() + "[" + index + "]";
  }

  /** The field of the related rows that this relation gives a value, where it does. */
  Optional<Field<U, ?>> given() {
    return switch (relation) {
      case HasMany<T, U> many -> Optional.of(many.key());
      case HasOne<T, U> one -> Optional.of(one.key());
      case BelongsTo<T, U> _, ManyToMany<T, U> _ -> Optional.empty();
    };
  }

  /** All rules that the related rows break. */
  public List<Violation> violations() {
    List<Violation> found = new ArrayList<>();
    for (int i = 0; i < related.size(); i++) {
      String place = place(i);
      violations(related.get(i)).forEach(violation -> found.add(violation.within(place)));
    }
    return found;
  }

  private List<Violation> violations(Related<U> each) {
    return switch (each) {
      case Related.ById<U> _ -> List.of();
      case Related.ByName<U>(var name) -> relation.target().naming().orElseThrow().violations(name);
      case Related.Added<U>(var graph) -> graph.violations(Optional.of(this));
    };
  }
}
