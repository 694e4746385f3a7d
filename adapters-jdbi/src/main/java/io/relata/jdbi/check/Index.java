package io.relata.jdbi.check;

import io.relata.domain.model.Order;
import java.util.List;

/**
 * An index of a table in the database.
 *
 * @param use what it can be used for
 */
record Index(String name, List<Term> terms, Use use) {

  /** What an index is good for besides making rows unique that fit some condition. */
  enum Use {
    /** Finds and sorts rows, and is the primary key. */
    PRIMARY_KEY,
    /** Finds and sorts rows, and lets no two have the same values. */
    UNIQUE,
    /** Finds and sorts rows. */
    SEARCH,
    /** Serves only some rows or some operators. */
    SPECIAL
  }

  /** A column of an index. */
  record Term(String column, Order.Direction direction, Order.Nulls nulls) {

    Term reversed() {
      return new Term(column, direction.reversed(), nulls.reversed());
    }
  }

  List<String> columns() {
    return terms.stream().map(Term::column).toList();
  }

  boolean isUnique() {
    return use == Use.PRIMARY_KEY || use == Use.UNIQUE;
  }

  boolean isSearchable() {
    return use != Use.SPECIAL;
  }
}
