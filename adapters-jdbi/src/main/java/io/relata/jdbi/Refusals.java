package io.relata.jdbi;

import io.relata.domain.model.BelongsTo;
import io.relata.domain.model.Catalog;
import io.relata.domain.model.Entity;
import io.relata.domain.model.EntityName;
import io.relata.domain.model.Field;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.model.Refused;
import io.relata.domain.model.Relation;
import io.relata.domain.model.Trait;
import io.relata.domain.model.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Tells the database's refusals in the words of the domain. Constraints are named after what they
 * guard, {@code posts_author_id_fkey}, so the catalog says what each of them means.
 */
final class Refusals {

  private static final String NOT_NULL = "23502";
  private static final String RESTRICTED = "23001";

  private final Map<String, Violation> byConstraint = new HashMap<>();

  Refusals(Catalog catalog) {
    catalog.entities().forEach(entity -> learn(entity, catalog));
    catalog.links().forEach(this::learn);
  }

  private <T> void learn(Entity<T> entity, Catalog catalog) {
    learn(entity.name(), "pkey", Violation.duplicate(entity.id().name()));
    entity.fields().forEach(this::learn);
    entity.uniqueTogether().forEach(fields -> learnTogether(entity, fields));
    for (Relation<T, ?> relation : catalog.relations(entity)) {
      if (relation instanceof BelongsTo<T, ?> belongsTo) {
        learnReference(entity.name(), belongsTo.key().name());
      }
    }
  }

  private <T> void learnTogether(Entity<T> entity, List<Field<T, ?>> fields) {
    String names = fields.stream().map(Field::name).collect(Collectors.joining("_"));
    learn(entity.name(), names + "_key", Violation.duplicate(fields));
  }

  private void learn(ManyToMany<?, ?> relation) {
    EntityName table = relation.link().table();
    learn(table, "pkey", Violation.duplicate(relation.link().far()));
    learnReference(table, relation.link().near());
    learnReference(table, relation.link().far());
  }

  private void learnReference(EntityName table, String column) {
    learn(table, column + "_fkey", Violation.unknownReference(column));
  }

  private void learn(Field<?, ?> field) {
    String name = field.name();
    for (Trait trait : field.traits()) {
      switch (trait) {
        case Trait.Unique() -> learn(field.owner(), name + "_key", Violation.duplicate(name));
        case Trait.Form(var _, var refusal) -> learnRule(field, "form", refusal);
        case Trait.OneOf oneOf -> learnRule(field, "choice", oneOf.refusal());
        case Trait.Above(var bound) ->
            learnRule(field, "range", "is not greater than " + bound.toPlainString());
        case Trait.AtLeast(var bound) ->
            learnRule(field, "range", "is less than " + bound.toPlainString());
        // The first two are types of columns, which name no column when they refuse a value.
        case Trait.AtMost _, Trait.Digits _, Trait.Default _, Trait.Made _, Trait.NotGiven _ -> {}
      }
    }
  }

  private void learnRule(Field<?, ?> field, String rule, String message) {
    learn(field.owner(), field.name() + "_" + rule, new Violation(field.name(), rule, message));
  }

  private void learn(EntityName table, String guarded, Violation violation) {
    byConstraint.put(table + "_" + guarded, violation);
  }

  /** What a constraint says when a row that is written breaks it. */
  Optional<Violation> violation(String schema, String constraint) {
    return Optional.ofNullable(byConstraint.get(schema + "." + constraint));
  }

  /** What the domain would have said, or that the database failed where it has no word for it. */
  RuntimeException translated(JdbiException error) {
    return error instanceof UnableToExecuteStatementException refused
            && refused.getCause() instanceof PSQLException told
            && told.getServerErrorMessage() != null
        ? violation(told.getServerErrorMessage(), refused)
            .<RuntimeException>map(Refused::new)
            .orElseGet(() -> WriteFailed.of(error))
        : WriteFailed.of(error);
  }

  private Optional<Violation> violation(
      ServerErrorMessage message, UnableToExecuteStatementException refused) {
    if (NOT_NULL.equals(message.getSQLState())) {
      return Optional.ofNullable(message.getColumn()).map(Violation::missing);
    }
    return violation(String.valueOf(message.getSchema()), String.valueOf(message.getConstraint()))
        .map(violation -> isRestricted(message, refused) ? restricted(violation) : violation);
  }

  private static Violation restricted(Violation reference) {
    return Violation.restricted(reference.field());
  }

  // Before version 18, PostgreSQL had one state for either end of a foreign key.
  private static boolean isRestricted(
      ServerErrorMessage message, UnableToExecuteStatementException refused) {
    return RESTRICTED.equals(message.getSQLState())
        || String.valueOf(refused.getStatementContext().getRawSql()).startsWith("delete");
  }
}
