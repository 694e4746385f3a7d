package io.relata.http.language;

import io.relata.domain.model.Catalog;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Relation;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import io.relata.http.problem.Rejection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The fields and relations that a body speaks of, by the names it calls them. */
public final class Columns {

  private final Lookup lookup;

  public Columns(Catalog catalog) {
    this.lookup = new Lookup(catalog);
  }

  /**
   * The names of the fields and relations that a request says its rows have, where it says so.
   *
   * @throws Rejection when one of them is neither
   */
  public Optional<Set<String>> named(Entity<?> entity, Parameters parameters) {
    return last(parameters, Word.COLUMNS).map(columns -> listed(entity, columns));
  }

  /** The value of a parameter; where it is there several times, the last. */
  private static Optional<Scanner> last(Parameters parameters, Word word) {
    return parameters.all().stream()
        .filter(parameter -> parameter.name().equals(word.toString()))
        .reduce((first, second) -> second)
        .map(Scanner::ofValue);
  }

  private Set<String> listed(Entity<?> entity, Scanner names) {
    Set<String> columns = new LinkedHashSet<>();
    do {
      Name name = names.name("the name of a field");
      requireKnown(entity, name);
      columns.add(name.text());
      names.skipSpaces();
    } while (names.takes(','));
    names.expectEnd("a comma or the end");
    return columns;
  }

  private <T> void requireKnown(Entity<T> entity, Name name) {
    if (entity.field(name.text()).isEmpty() && relation(entity, name.text()).isEmpty()) {
      throw unknown(
          name.spot().problem(Kind.UNKNOWN_COLUMN, noField(entity, name.text())),
          entity,
          name.text());
    }
  }

  /**
   * The field that a request says tells rows apart; their identity, where it says nothing.
   *
   * @throws Rejection when there is no such field, or several rows may have the same value of it
   */
  public <T> Field<T, ?> key(Entity<T> entity, Parameters parameters) {
    return last(parameters, Word.ON_CONFLICT)
        .<Field<T, ?>>map(names -> key(entity, names))
        .orElse(entity.id());
  }

  private <T> Field<T, ?> key(Entity<T> entity, Scanner names) {
    Name name = names.name("the name of a field");
    requireKnown(entity, name);
    names.skipSpaces();
    names.expectEnd("the end: one field tells rows apart");
    return entity
        .field(name.text())
        .filter(Field::isUnique)
        .orElseThrow(
            () ->
                name.spot()
                    .problem(Kind.NO_KEY, name.text() + " does not tell rows apart")
                    .withHint("these do: " + String.join(", ", keys(entity)))
                    .rejection());
  }

  private static List<String> keys(Entity<?> entity) {
    return entity.fields().stream().filter(Field::isUnique).map(Field::name).toList();
  }

  /** The relation that a row in a body says something of, where the name is that of one. */
  public <T> Optional<Relation<T, ?>> relation(Entity<T> entity, String name) {
    return lookup.findRelation(entity, name);
  }

  /**
   * The field that a row in a body gives a value for.
   *
   * @param path where in the body it does
   * @throws Rejection when there is no such field
   */
  public <T> Field<T, ?> inBody(Entity<T> entity, String name, String path) {
    return entity
        .field(name)
        .orElseThrow(
            () ->
                unknown(
                    Problem.of(Kind.UNKNOWN_COLUMN, noField(entity, name))
                        .withDetails("it is named in " + path),
                    entity,
                    name));
  }

  private Rejection unknown(Problem problem, Entity<?> entity, String name) {
    return problem.withHint(lookup.hintForColumn(entity, name)).rejection();
  }

  private static String noField(Entity<?> entity, String name) {
    return entity.name().collection() + " has no field " + Excerpt.of(name);
  }
}
