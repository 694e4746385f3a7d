package io.relata.http.write;

import io.relata.domain.model.Condition;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.query.Query;
import io.relata.http.exchange.Exchange;
import io.relata.http.exchange.Wire;
import io.relata.http.language.Asked;
import io.relata.http.language.Columns;
import io.relata.http.language.Language;
import io.relata.http.language.Parameters;
import io.relata.http.preference.Preferences;
import io.relata.http.preference.Preferences.Purpose;
import io.relata.http.preference.Returning;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import io.relata.http.render.Accepted;
import io.relata.http.render.Form;
import java.util.Optional;
import java.util.Set;

/**
 * A request that writes, read as far as it is the same for all that write.
 *
 * @param asked which rows it speaks of, and how they are shown
 * @param key what tells rows apart where there may be some already
 * @param named the fields and relations that it names, where it does
 */
record Request<T>(
    Exchange exchange,
    Entity<T> entity,
    Preferences preferences,
    Asked<T> asked,
    Field<T, ?> key,
    Optional<Set<String>> named) {

  static <T> Request<T> read(
      Exchange exchange, Entity<T> entity, Language language, Columns columns) {
    Wire wire = exchange.wire();
    Preferences preferences = Preferences.of(wire.headers("Prefer"), Purpose.WRITING);
    Parameters parameters = Parameters.of(wire.query().orElse(""));
    Asked<T> asked = language.read(entity, parameters);
    requireRows(asked.query());
    return new Request<>(
        exchange,
        entity,
        preferences,
        asked,
        columns.key(entity, parameters),
        columns.named(entity, parameters));
  }

  private static void requireRows(Query<?> query) {
    if (query.isGrouped()) {
      throw Problem.of(
              Kind.NO_GROUPS, "rows are written, not groups, so select can have no aggregate")
          .withHint("ask for groups when it is done; related rows may come in groups")
          .rejection();
    }
  }

  /** The same, speaking of no rows. */
  Request<T> ofNoRows() {
    Query<T> none = asked.query().where(Condition.never());
    return new Request<>(
        exchange, entity, preferences, new Asked<>(none, asked.view()), key, named);
  }

  Wire wire() {
    return exchange.wire();
  }

  /** Whether the rows that it writes are to be shown. */
  boolean showsRows() {
    return preferences.returning() == Returning.REPRESENTATION;
  }

  /** The form in which its rows are to be shown. */
  Form form() {
    return switch (Accepted.by(wire().header("Accept").orElse(""))) {
      case Accepted.Rows(Form form) -> form;
      case Accepted.Plan _ ->
          throw Problem.of(Kind.FORM_NOT_OFFERED, "plans of what writes are not offered")
              .rejection();
    };
  }
}
