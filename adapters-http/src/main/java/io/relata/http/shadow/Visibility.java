package io.relata.http.shadow;

/** Whether the SQL of requests, its plans and its values, are told to whoever asks. */
public enum Visibility {
  SHOWN,
  HIDDEN
}
