package io.relata.http.language;

import io.relata.http.language.Operand.Style;
import java.util.ArrayList;
import java.util.List;

/** Reads the values of filters and cursors as they are written. */
enum Operands {
  /** All that is left of a parameter, taken literally. */
  TO_THE_END {
    @Override
    Operand one(Scanner text) {
      Spot spot = text.spot();
      return new Operand(text.rest(), Style.BARE, spot);
    }

    @Override
    void finish(Scanner text) {
      text.expectEnd("the end");
    }
  },
  /** Up to a comma or bracket, which a value may hold in quotes. */
  IN_A_GROUP {
    @Override
    Operand one(Scanner text) {
      Spot spot = text.spot();
      int mark = text.mark();
      if (text.sees('{')) {
        String braced = text.until("}");
        if (text.takes('}') && endsHere(text)) {
          return new Operand(braced + "}", Style.BARE, spot);
        }
        text.backTo(mark);
      }
      return element(text);
    }

    @Override
    void finish(Scanner text) {
      text.skipSpaces();
      if (!endsHere(text)) {
        throw text.unexpected("a comma or a closing bracket");
      }
    }
  };

  abstract Operand one(Scanner text);

  /** Requires that nothing is left of what holds the filter. */
  abstract void finish(Scanner text);

  /** The values of a list in brackets, {@code (1,2,"a,b")}; there may be none. */
  static List<Operand> bracketed(Scanner text) {
    text.enter("a list in brackets");
    List<Operand> values = new ArrayList<>();
    if (!text.sees(')')) {
      do {
        values.add(element(text));
      } while (text.takes(','));
    }
    text.leave("a comma or a closing bracket");
    return values;
  }

  private static Operand element(Scanner text) {
    Spot spot = text.spot();
    if (text.sees('"')) {
      String inside = text.quoted();
      if (endsHere(text)) {
        return new Operand(inside, Style.QUOTED, spot);
      }
      throw spot.malformed("something follows a value in quotes")
          .withHint("put all of the value in quotes, and a backslash before quotes inside")
          .rejection();
    }
    return new Operand(text.until(",)"), Style.BARE, spot);
  }

  private static boolean endsHere(Scanner text) {
    return text.isAtEnd() || text.sees(',') || text.sees(')');
  }

  /** The values of a list in braces, {@code {1,2,"a,b"}}; there may be none. */
  static List<Operand> braced(Scanner text) {
    text.expect('{', "a list in braces, as in {1,2}");
    List<Operand> values = new ArrayList<>();
    if (!text.sees('}')) {
      do {
        values.add(memberOfBraces(text));
      } while (text.takes(','));
    }
    text.expect('}', "a comma or a closing brace");
    return values;
  }

  private static Operand memberOfBraces(Scanner text) {
    text.skipSpaces();
    Spot spot = text.spot();
    if (text.sees('"')) {
      Operand quoted = new Operand(text.quoted(), Style.QUOTED, spot);
      text.skipSpaces();
      return quoted;
    }
    String bare = text.until(",}{\"").strip();
    if (bare.isEmpty() || bare.equalsIgnoreCase("null")) {
      throw spot.malformed("a list in braces has a place without a value")
          .withHint("an empty text is written \"\"; a missing value is asked for by is.null")
          .rejection();
    }
    return new Operand(bare, Style.BARE, spot);
  }
}
