package io.relata.domain.model;

/** What deleting a parent does to the rows that belong to it. */
public enum Deletion {
  /** They are deleted too. */
  CASCADE,
  /** The parent can not be deleted while there are any. */
  RESTRICT,
  /** They stay, and belong to none. */
  SET_NULL,
  /** Not said; a catalog refuses it, since every deletion must be decided. */
  UNDECLARED
}
