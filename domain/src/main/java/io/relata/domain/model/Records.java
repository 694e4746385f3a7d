package io.relata.domain.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes records of plain values. */
final class Records {

  private Records() {}

  static <T> T instance(Entity<T> entity, List<? extends @Nullable Object> plain) {
    int wanted = entity.fields().size();
    if (plain.size() != wanted) {
      throw new IllegalArgumentException(
          "a row of " + entity + " takes " + wanted + " values, not " + plain.size());
    }
    @Nullable Object[] arguments = new Object[wanted];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = argument(entity.fields().get(i), plain.get(i));
    }
    try {
      return constructor(entity.record()).newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(
          "a row of "
              + entity
              + " breaks a rule of its record: "
              + e.getTargetException().getMessage(),
          e.getTargetException());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the record of " + entity + " can not be made", e);
    }
  }

  private static @Nullable Object argument(Field<?, ?> field, @Nullable Object plain) {
    if (field.isOptional()) {
      return Optional.ofNullable(plain).map(present -> wrapped(field, present));
    }
    if (plain == null) {
      throw new IllegalArgumentException(field + " is required, but has no value");
    }
    return wrapped(field, plain);
  }

  private static Object wrapped(Field<?, ?> field, Object plain) {
    try {
      return field.wrapped(plain);
    } catch (IllegalArgumentException refused) {
      throw new IllegalArgumentException(field + " " + refused.getMessage(), refused);
    }
  }

  private static <T> Constructor<T> constructor(Class<T> record) throws NoSuchMethodException {
    Class<?>[] types =
        Stream.of(record.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    return record.getDeclaredConstructor(types);
  }
}
