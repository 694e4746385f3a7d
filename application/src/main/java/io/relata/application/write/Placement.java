package io.relata.application.write;

import io.relata.application.work.UnitOfWork.Ending;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Resolution;
import io.relata.domain.query.Row;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How rows are put where there may be some already.
 *
 * @param key what says which of them are the same
 * @param resolution what becomes of those that are there
 * @param expected what must hold of those that are there, of which none may be missing then
 * @param ending whether what is done stands
 */
public record Placement<T>(
    Entity<T> entity,
    Field<T, ?> key,
    Resolution resolution,
    Optional<Predicate<Row<T>>> expected,
    Ending ending) {}
