package io.relata.domain.memory.search;

import io.relata.domain.memory.search.Sought.Extent;
import io.relata.domain.memory.search.Sought.Join;
import io.relata.domain.model.Language;
import io.relata.domain.model.Search;
import io.relata.domain.query.CannotBeAnswered;
import java.util.List;

/**
 * Says whether a text has the words that a search asks for, as PostgreSQL does for ordinary text
 * where no language is named. It refuses other languages and weights ({@code sql:A}), takes for
 * letters what is one in Unicode (a server's locale may say otherwise), and finds no addresses,
 * paths, versions or tags. In phrases it leaves out operands without a word, as PostgreSQL does,
 * but keeps no place for them.
 */
public final class TextSearch {

  private final Sought sought;

  private TextSearch(Sought sought) {
    this.sought = sought;
  }

  public static TextSearch of(Search<?> search) {
    if (search.language() != Language.SIMPLE) {
      throw new UnsupportedOperationException(
          "memory knows no " + search.language().label() + ": search " + Language.SIMPLE.label());
    }
    try {
      return new TextSearch(read(search));
    } catch (Malformed malformed) {
      throw CannotBeAnswered.of(CannotBeAnswered.Reason.MALFORMED_SEARCH, List.of(search.field()));
    }
  }

  private static Sought read(Search<?> search) throws Malformed {
    return switch (search.way()) {
      case WORDS -> Sought.words(search.text(), Extent.WHOLE, Join.BOTH);
      case PHRASE -> Sought.words(search.text(), Extent.WHOLE, Join.then(1));
      case WEB -> WebText.read(search.text());
      case EXPRESSION -> Expression.read(search.text());
    };
  }

  public boolean finds(String text) {
    return sought.isIn(Words.of(text));
  }
}
