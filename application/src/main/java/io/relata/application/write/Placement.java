package io.relata.application.write;

import io.relata.application.work.UnitOfWork.Ending;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Resolution;

/**
 * How rows are put where there may be some already.
 *
 * @param key what says which of them are the same
 * @param resolution what becomes of those that are there
 * @param ending whether what is done stands
 */
public record Placement<T>(
    Entity<T> entity, Field<T, ?> key, Resolution resolution, Ending ending) {}
