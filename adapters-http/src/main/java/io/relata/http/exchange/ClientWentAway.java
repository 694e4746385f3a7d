package io.relata.http.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The client closed its connection before it had its answer; nobody is left to be told. */
public final class ClientWentAway extends UncheckedIOException {

  private static final long serialVersionUID = 1;

  public ClientWentAway(IOException cause) {
    super(cause);
  }
}
