package io.relata.http.server;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;

/** The server can not listen where it is to. */
public final class CannotListen extends RuntimeException {

  private static final long serialVersionUID = 1;

  CannotListen(HttpSettings settings, IOException failure) {
    super(why(settings, failure), null, false, false);
  }

  private static String why(HttpSettings settings, IOException failure) {
    String told =
        Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
            .map(Throwable::toString)
            .toList()
            .toString();
    if (told.contains("already in use")) {
      return "port " + settings.port() + " is taken: choose another with --port, or 0 for any";
    }
    if (told.contains("Permission denied")) {
      return "port " + settings.port() + " is not allowed: choose one from 1024 on with --port";
    }
    return "cannot listen on "
        + settings.host()
        + ":"
        + settings.port()
        + ": choose an address of this machine with --host";
  }
}
