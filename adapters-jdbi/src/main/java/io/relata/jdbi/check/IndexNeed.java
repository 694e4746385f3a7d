package io.relata.jdbi.check;

import io.relata.domain.model.Order;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Something that takes an index.
 *
 * @param complaint what to say where there is none
 */
record IndexNeed(String complaint, List<Term> terms) {

  /** A column, and which way it is walked. */
  record Term(String column, Order.Direction direction, Nulls nulls) {

    /** Where missing values have to be. */
    enum Nulls {
      FIRST,
      LAST,
      ANYWHERE
    }

    private boolean isServedBy(Index.Term term) {
      return column.equals(term.column())
          && direction == term.direction()
          && switch (nulls) {
            case ANYWHERE -> true;
            case FIRST -> term.nulls() == Order.Nulls.FIRST;
            case LAST -> term.nulls() == Order.Nulls.LAST;
          };
    }
  }

  /** Whether walking the index one way or the other does. */
  boolean isServedBy(Index index) {
    return index.isSearchable()
        && index.terms().size() >= terms.size()
        && (serves(index, Function.identity()) || serves(index, Index.Term::reversed));
  }

  private boolean serves(Index index, Function<Index.Term, Index.Term> walked) {
    return IntStream.range(0, terms.size())
        .allMatch(i -> terms.get(i).isServedBy(walked.apply(index.terms().get(i))));
  }

  List<String> columns() {
    return terms.stream().map(Term::column).toList();
  }

  /** Rows with given values in these columns have to be found. */
  static IndexNeed finding(String place, List<String> columns) {
    return new IndexNeed(
        place + ": no index begins with " + String.join(", ", columns),
        columns.stream()
            .map(column -> new Term(column, Order.Direction.ASCENDING, Term.Nulls.ANYWHERE))
            .toList());
  }

  /** Rows have to be walked in an order without sorting them. */
  static IndexNeed walking(String place, List<? extends Order<?>> order) {
    String words = order.stream().map(Order::toString).collect(Collectors.joining(", "));
    return new IndexNeed(
        place + ": no index serves the order " + words,
        order.stream().map(IndexNeed::term).toList());
  }

  private static Term term(Order<?> term) {
    Term.Nulls nulls =
        switch (term.nulls()) {
          case FIRST -> Term.Nulls.FIRST;
          case LAST -> Term.Nulls.LAST;
        };
    return new Term(
        column(term), term.direction(), term.mayBeMissing() ? nulls : Term.Nulls.ANYWHERE);
  }

  // A term over a relation is no column of the table, so that no index serves it.
  private static String column(Order<?> term) {
    return term.path().isEmpty() ? term.field().name() : term.path() + "." + term.field().name();
  }
}
