package io.relata.http.language;

import io.relata.domain.model.Field;
import io.relata.domain.model.Search;
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
  FTS,
  PLFTS,
  PHFTS,
  WFTS,
  IN,
  IS,
  ISDISTINCT;

  private static final Set<Operator> OF_TEXTS = EnumSet.range(LIKE, WFTS);

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
        : EnumSet.complementOf(EnumSet.copyOf(OF_TEXTS));
  }

  /** Whether it can be asked of any or all values of a list. */
  boolean takesLists() {
    return compareTo(IMATCH) <= 0;
  }

  /** How it reads the words to search for, where it searches for words. */
  Optional<Search.Way> way() {
    return switch (this) {
      case FTS -> Optional.of(Search.Way.EXPRESSION);
      case PLFTS -> Optional.of(Search.Way.WORDS);
      case PHFTS -> Optional.of(Search.Way.PHRASE);
      case WFTS -> Optional.of(Search.Way.WEB);
      default -> Optional.empty();
    };
  }

  static Operator of(Search.Way way) {
    return switch (way) {
      case EXPRESSION -> FTS;
      case WORDS -> PLFTS;
      case PHRASE -> PHFTS;
      case WEB -> WFTS;
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
