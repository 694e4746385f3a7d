package io.relata.http.language;

import io.relata.domain.model.Field;
import io.relata.domain.model.TextField;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a field can be asked, by the name it has in addresses. */
enum Operator {
  EQ,
  NEQ,
  GT,
  GTE,
  LT,
  LTE,
  LIKE,
  ILIKE,
  MATCH,
  IMATCH,
  IN,
  IS,
  ISDISTINCT;

  private static final Set<Operator> OF_PATTERNS = EnumSet.of(LIKE, ILIKE, MATCH, IMATCH);

  static Optional<Operator> named(String name) {
    return Arrays.stream(values()).filter(each -> each.toString().equals(name)).findFirst();
  }

  static List<String> names() {
    return Arrays.stream(values()).map(Operator::toString).toList();
  }

  /** The operators that a field has by its type. */
  static Set<Operator> of(Field<?, ?> field) {
    return field instanceof TextField<?, ?>
        ? EnumSet.allOf(Operator.class)
        : EnumSet.complementOf(EnumSet.copyOf(OF_PATTERNS));
  }

  /** Whether it can be asked of any or all values of a list. */
  boolean takesLists() {
    return this != IN && this != IS && this != ISDISTINCT;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
