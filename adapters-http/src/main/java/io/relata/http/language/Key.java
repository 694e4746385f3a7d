package io.relata.http.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a parameter speaks of, by its name: a path of relations, and then a word of the language or
 * the subject of a filter.
 *
 * @param subject what is asked about, where there is no word
 */
record Key(List<Name> path, Subject subject, Optional<Word> word, Parameters.Parameter parameter) {

  static Key of(Parameters.Parameter parameter) {
    Scanner name = Scanner.ofName(parameter);
    List<Name> names = new ArrayList<>();
    do {
      names.add(name.name("a field, a relation or one of select, order, limit, offset, and, or"));
    } while (name.takes('.'));
    NotOffered.refuseIn(name);
    Key key = name.sees('(') ? ofMany(names, name, parameter) : of(names, parameter);
    name.expectEnd("a point or the end of the name");
    return key;
  }

  /**
   * The field of a function stands before it, behind the path; only the number of rows has none.
   */
  private static Key ofMany(List<Name> names, Scanner text, Parameters.Parameter parameter) {
    Subject subject = Subject.beginningWith(names.removeLast(), text);
    if (subject instanceof Subject.OfGroup(Call call)
        && !call.function().isWord("count")
        && !names.isEmpty()) {
      subject = new Subject.OfGroup(Call.of(names.removeLast(), call.function()));
    }
    return new Key(List.copyOf(names), subject, none(), parameter);
  }

  private static Key of(List<Name> names, Parameters.Parameter parameter) {
    Name last = names.removeLast();
    Optional<Word> word = last.style() == Name.Style.BARE ? Word.named(last.text()) : none();
    boolean negates = !names.isEmpty() && names.getLast().isWord("not");
    if (negates && word.isPresent()) {
      Optional<Word> negated = Word.named("not." + last.text());
      if (negated.isPresent()) {
        names.removeLast();
        return new Key(List.copyOf(names), new Subject.Plain(last), negated, parameter);
      }
    }
    boolean belongs = names.isEmpty() || word.filter(Word::isOfRequest).isEmpty();
    return new Key(List.copyOf(names), new Subject.Plain(last), belongs ? word : none(), parameter);
  }

  private static Optional<Word> none() {
    return Optional.empty();
  }

  boolean isWord(Word wanted) {
    return word.filter(wanted::equals).isPresent();
  }

  boolean isCursor() {
    return word.filter(Word::isCursor).isPresent();
  }

  /** Goes through the parameter's value. */
  Scanner value() {
    return Scanner.ofValue(parameter);
  }
}
