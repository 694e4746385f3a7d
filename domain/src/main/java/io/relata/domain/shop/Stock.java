package io.relata.domain.shop;

import io.relata.domain.model.Id;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many pieces there are of each product. */
public interface Stock {

  /**
   * The products of these identities that are there, in ascending order, as they are once everybody
   * is done who took or gave some. Until the work ends nobody else takes or gives any.
   */
  List<Product> held(Set<Id<Product>> products);

  /**
   * Takes so many pieces of each product from the stock, or gives back as many where a number is
   * negative. They must be held.
   */
  void take(Map<Id<Product>, Integer> pieces);
}
