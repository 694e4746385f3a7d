package io.relata.jdbi.check;

import io.relata.domain.model.Field;
import io.relata.domain.model.Literals;
import io.relata.domain.model.Trait;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A check constraint, in the database or in the model.
 *
 * @param name what the constraint is called, or the column that the model's rule is about
 * @param expression what must hold, as the database writes it
 */
record Rule(String name, String expression) {

  private static final Pattern QUOTED_OR_NOT = Pattern.compile("'(?:[^']|'')*'|[^']+");
  private static final Pattern CAST = Pattern.compile("::[a-z]+( [a-z]+)*(\\([0-9, ]*\\))?");
  private static final Pattern QUOTED_NUMBER = Pattern.compile("'(-?[0-9]+(\\.[0-9]+)?)'");

  static Optional<Rule> of(Field<?, ?> field, Trait trait) {
    return switch (trait) {
      case Trait.Form(var pattern, var _) -> Optional.of(on(field, "like " + Literals.of(pattern)));
      case Trait.Above(var bound) -> Optional.of(on(field, "> " + bound.toPlainString()));
      case Trait.AtLeast(var bound) -> Optional.of(on(field, ">= " + bound.toPlainString()));
      case Trait.OneOf(var texts) ->
          Optional.of(
              on(
                  field,
                  texts.stream().map(Literals::of).collect(Collectors.joining(", ", "in (", ")"))));
      // These are told by the column's type, its indexes and its default.
      case Trait.AtMost _, Trait.Digits _, Trait.Unique _, Trait.Default _ -> Optional.empty();
      // These are between callers and the context.
      case Trait.Made _, Trait.NotGiven _ -> Optional.empty();
    };
  }

  private static Rule on(Field<?, ?> field, String what) {
    return new Rule(field.name(), field.name() + " " + what);
  }

  boolean means(Rule other) {
    return plain(expression).equals(plain(other.expression));
  }

  /** An expression without the casts and brackets that the database adds to what was written. */
  static String plain(String expression) {
    StringBuilder plain = new StringBuilder();
    Matcher parts = QUOTED_OR_NOT.matcher(expression);
    while (parts.find()) {
      String part = parts.group();
      plain.append(part.startsWith("'") ? withoutQuotes(part) : withoutCasts(part));
    }
    return plain.toString().strip();
  }

  private static String withoutQuotes(String literal) {
    return QUOTED_NUMBER.matcher(literal).replaceFirst("$1");
  }

  private static String withoutCasts(String code) {
    return CAST.matcher(code)
        .replaceAll("")
        .replaceAll("[()]", "")
        .replace("~~", "like")
        .replace("= ANY ARRAY[", "in ")
        .replace("]", "")
        .replaceAll(" +", " ");
  }
}
