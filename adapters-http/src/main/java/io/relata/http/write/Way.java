package io.relata.http.write;

import io.relata.application.write.Changing;
import io.relata.application.write.Choice;
import io.relata.application.write.Shown;
import io.relata.domain.model.Change;
import io.relata.domain.model.Id;
import io.relata.domain.query.Page;
import io.relata.domain.query.Query;
import io.relata.http.read.Version;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What is done to the rows that are chosen.
 *
 * @param silently does it, and says which they were
 * @param showing does it, and shows them
 * @param version that of the one row which is shown, where it is there in this version
 */
record Way<T>(
    Function<Choice<T>, List<Id<T>>> silently,
    BiFunction<Choice<T>, Query<T>, Shown<T>> showing,
    Function<Page<T>, Optional<Version>> version) {

  /** The same change to any number of rows. */
  static <T> Way<T> changing(Changing changing, Change<T> change) {
    return new Way<>(
        choice -> changing.change(choice, change),
        (choice, shape) -> changing.changeAndShow(choice, change, shape),
        page -> Optional.empty());
  }

  /** A change to one row, which is there afterwards in the version that is shown. */
  static <T> Way<T> changingOne(Changing changing, Change<T> change) {
    return new Way<>(
        choice -> changing.change(choice, change),
        (choice, shape) -> changing.changeAndShow(choice, change, Version.readable(shape)),
        Version::of);
  }

  static <T> Way<T> removing(Changing changing) {
    return new Way<>(changing::remove, changing::removeAndShow, page -> Optional.empty());
  }
}
