package io.relata.domain.shop;

/** What became of an order. */
public enum OrderStatus {
  PLACED,
  CANCELLED
}
