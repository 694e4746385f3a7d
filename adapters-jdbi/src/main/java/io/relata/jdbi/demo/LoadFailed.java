package io.relata.jdbi.demo;

import java.util.Objects;

/** Rows could not be loaded; none of them are there. */
public final class LoadFailed extends RuntimeException {

  private static final long serialVersionUID = 1;

  LoadFailed(String message) {
    super(message);
  }

  LoadFailed(Throwable cause) {
    super(
        "could not be loaded: "
            + Objects.requireNonNullElse(cause.getMessage(), cause.toString())
                .lines()
                .findFirst()
                .orElse(""),
        cause);
  }
}
