package io.relata.http.language;

import io.relata.domain.model.Catalog;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.http.language.Parameters.Parameter;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Rejection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The query language: reads the parameters of an address as a question about an entity. */
public final class Language {

  // A relation may be asked about only when all that is asked of its own rows is known, and a
  // cursor is read in its order.
  private static final Comparator<Key> READING_ORDER =
      Comparator.comparingInt((Key key) -> -key.path().size()).thenComparing(Key::isCursor);

  private static final Parameter ALL_FIELDS = new Parameter(Word.SELECT.toString(), "*");

  private final Lookup lookup;

  public Language(Catalog catalog) {
    this.lookup = new Lookup(catalog);
  }

  /** The operators that a field takes, by the names they have in addresses. */
  public static List<String> operators(Field<?, ?> field) {
    return Operator.of(field).stream().map(Operator::toString).toList();
  }

  /**
   * What the parameters ask for.
   *
   * @throws Rejection when they can not be read as a question about this entity
   */
  public <T> Asked<T> read(Entity<T> entity, Parameters parameters) {
    List<Key> keys = new ArrayList<>();
    parameters.all().forEach(parameter -> keys.add(Key.of(parameter)));
    Draft<T> draft = new Draft<>(entity, Draft.Reach.MANY);
    select(keys, draft);
    keys.sort(READING_ORDER);
    for (Key key : keys) {
      if (!key.isWord(Word.SELECT)) {
        read(key, 0, draft);
      }
    }
    return new Asked<>(draft.query(), draft.view());
  }

  private void select(List<Key> keys, Draft<?> draft) {
    Parameter select = ALL_FIELDS;
    for (Key key : keys) {
      if (key.isWord(Word.SELECT)) {
        draft.give(Word.SELECT, key.value().spot());
        select = key.parameter();
      }
    }
    new SelectReader(lookup).read(Scanner.ofValue(select), draft);
  }

  private <T> void read(Key key, int step, Draft<T> draft) {
    if (step < key.path().size()) {
      read(key, step + 1, branch(draft, key.path().get(step)).draft());
    } else if (key.word().isPresent()) {
      readWord(key, key.word().get(), draft);
    } else {
      new ConditionReader<>(lookup, draft, key.value()).read(key.subject());
    }
  }

  private <T> void readWord(Key key, Word word, Draft<T> draft) {
    Scanner value = key.value();
    Spot spot = value.spot();
    switch (word) {
      case AND, OR, NOT_AND, NOT_OR -> new ConditionReader<>(lookup, draft, value).read(word);
      case ORDER -> {
        draft.give(word, spot);
        draft.orderBy(new OrderReader(lookup, value).read(draft));
      }
      case LIMIT, OFFSET, AFTER, BEFORE -> {
        draft.give(word, spot);
        new SliceReader(value).read(word, draft);
      }
      case SELECT, COLUMNS, ON_CONFLICT -> {
        // Of the request, not of the question: read elsewhere.
      }
    }
  }

  private <T> Branch<T, ?> branch(Draft<T> draft, Name name) {
    Optional<Branch<T, ?>> branch = draft.selection().branch(name.text());
    return branch.orElseThrow(() -> notSelected(draft, name));
  }

  private <T> Rejection notSelected(Draft<T> draft, Name name) {
    String relation = lookup.relation(draft.entity(), name).name();
    Optional<String> alias =
        draft
            .selection()
            .branches()
            .filter(branch -> branch.relation().name().equals(relation))
            .map(Branch::name)
            .findFirst();
    return name.spot()
        .problem(Kind.NOT_EMBEDDED, relation + " is not in select, so nothing is asked of it")
        .withHint(
            alias
                .map(other -> "it is called " + other + " here")
                .orElse("add " + relation + "(…) to select, or " + relation + "() to filter only"))
        .rejection();
  }
}
