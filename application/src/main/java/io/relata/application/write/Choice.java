package io.relata.application.write;

import io.relata.application.work.UnitOfWork.Ending;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Entity;
import java.util.OptionalLong;

/**
 * Which rows are to be changed or removed.
 *
 * @param most how many they may be, where that is bounded
 * @param ending whether what is done stands
 */
public record Choice<T>(Entity<T> entity, Condition<T> which, OptionalLong most, Ending ending) {}
