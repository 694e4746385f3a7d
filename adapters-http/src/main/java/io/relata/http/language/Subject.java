package io.relata.http.language;

/** What a filter is about, as it was written. */
sealed interface Subject {

  /** Where it begins. */
  Spot spot();

  /** A field or a relation. */
  record Plain(Name name) implements Subject {

    @Override
    public Spot spot() {
      return name.spot();
    }
  }

  /** What is made of all rows of a group: {@code amount.sum()}. */
  record OfGroup(Call call) implements Subject {

    @Override
    public Spot spot() {
      return call.spot();
    }
  }

  /** What is made of all rows that are related to one: {@code posts(count)}. */
  record OfRelated(Name relation, Call call) implements Subject {

    @Override
    public Spot spot() {
      return relation.spot();
    }
  }

  /** The subject that begins with a name which was read already. */
  static Subject beginningWith(Name name, Scanner text) {
    return Call.beginningWith(name, text)
        .<Subject>map(OfGroup::new)
        .orElseGet(
            () ->
                text.sees('(')
                    ? new OfRelated(name, Call.inBrackets(text, field -> onlyAField(name, field)))
                    : new Plain(name));
  }

  private static RuntimeException onlyAField(Name relation, Name field) {
    return field
        .spot()
        .malformed("found " + field + ", expected count or a field and a function")
        .withHint(
            "to ask about a field of "
                + relation.text()
                + ", write "
                + relation.text()
                + "."
                + field.text()
                + "=…")
        .rejection();
  }
}
