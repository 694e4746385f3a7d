package io.relata.http.write;

import io.relata.domain.model.Graph;
import io.relata.domain.model.Refused;
import java.util.List;

/** The rows that a body holds. */
sealed interface Sent<T> {

  /** One by itself. */
  record One<T>(Graph<T> row) implements Sent<T> {

    @Override
    public List<Graph<T>> rows() {
      return List.of(row);
    }

    /** It is not the first of a list. */
    @Override
    public Refused told(Refused refused) {
      return new Refused(
          refused.violations().stream().map(violation -> violation.outOf("[0]")).toList());
    }
  }

  /** Any number, in an array. */
  record Many<T>(List<Graph<T>> rows) implements Sent<T> {

    public Many {
      rows = List.copyOf(rows);
    }

    @Override
    public Refused told(Refused refused) {
      return refused;
    }
  }

  List<Graph<T>> rows();

  /** What is refused of the rows, by its places in the body. */
  Refused told(Refused refused);
}
