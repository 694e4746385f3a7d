package io.relata.domain.model;

/** Whether patterns tell capital letters from small ones. */
public enum Letters {
  EXACT,
  ANY_CASE
}
