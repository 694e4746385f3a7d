package io.relata.domain.shop;

import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import java.util.List;
import java.util.Map;

/**
 * What is sold.
 *
 * @param pieces how many of each product
 * @param lines the lines, each at its price
 */
public record Sale(Map<Id<Product>, Integer> pieces, List<NewRow<LineItem>> lines) {

  public Sale {
    pieces = Map.copyOf(pieces);
    lines = List.copyOf(lines);
  }
}
